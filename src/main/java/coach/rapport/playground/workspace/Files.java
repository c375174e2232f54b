package coach.rapport.playground.workspace;

import coach.rapport.playground.PlaygroundPart;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** Uploaded files. One is ready once its bytes have arrived and its upload was completed. */
@PlaygroundPart
public class Files {
    private static final Map<String, String> TYPES = Map.of(
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "webp", "image/webp",
            "txt", "text/plain",
            "md", "text/plain",
            "csv", "text/csv",
            "pdf", "application/pdf");

    private final Shelf shelf;
    private final Clock clock;

    Files(Shelf shelf, PlaygroundClock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    /** Begins an upload and returns the file, still without bytes. */
    public ObjectNode begin(String owner, String name, long size, String altText) {
        String id = "F"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 10).toUpperCase(Locale.ROOT);
        ObjectNode file = Json.object().put("id", id).put("user", owner);
        file.put("name", name).put("title", name).put("size", size).put("alt_txt", altText);
        file.put("mimetype", type(name)).put("filetype", extension(name));
        file.put("created", clock.instant().getEpochSecond()).put("ready", false);
        shelf.put(Kind.FILE, id, file);
        return file;
    }

    /** @throws IllegalArgumentException where no upload has that id */
    public void receive(String id, byte[] bytes) {
        ObjectNode file = get(id);
        file.put("bytes", Base64.getEncoder().encodeToString(bytes)).put("size", bytes.length);
        shelf.put(Kind.FILE, id, file);
    }

    public ObjectNode complete(String id, String title) {
        ObjectNode file = get(id).put("ready", true);
        if (!title.isEmpty()) file.put("title", title);
        shelf.put(Kind.FILE, id, file);
        return file;
    }

    public void remove(String id) {
        shelf.remove(Kind.FILE, id);
    }

    public boolean ready(String id) {
        return find(id).map(file -> file.path("ready").asBoolean(false)).orElse(false);
    }

    public Optional<ObjectNode> find(String id) {
        return shelf.find(Kind.FILE, id);
    }

    public ObjectNode get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("file_not_found"));
    }

    public List<ObjectNode> list() {
        return shelf.list(Kind.FILE);
    }

    public Optional<byte[]> findBytes(String id) {
        return find(id).flatMap(file -> Json.findText(file, "bytes")).map(Base64.getDecoder()::decode);
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String type(String name) {
        return TYPES.getOrDefault(extension(name), "application/octet-stream");
    }
}
