package coach.rapport.playground.workspace;

import coach.rapport.playground.PlaygroundPart;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was said in the conversations. A thread's first message counts its replies. */
@PlaygroundPart
public class Messages {
    private final Shelf shelf;
    private final Timestamps timestamps;

    Messages(Shelf shelf, Timestamps timestamps) {
        this.shelf = shelf;
        this.timestamps = timestamps;
    }

    /** Stores a new message under a fresh {@code ts} and returns it. */
    public synchronized ObjectNode post(String channel, ObjectNode draft) {
        ObjectNode message = draft.deepCopy().put("type", "message").put("channel", channel);
        message.put("ts", timestamps.next());
        store(message);
        Json.findText(message, "thread_ts").ifPresent(root -> recount(channel, root));
        return message;
    }

    public synchronized Optional<ObjectNode> find(String channel, String ts) {
        return shelf.find(Kind.MESSAGE, key(channel, ts));
    }

    /** @throws IllegalArgumentException where there is no such message */
    public synchronized ObjectNode change(String channel, String ts, Consumer<ObjectNode> change) {
        ObjectNode message = find(channel, ts).orElseThrow(() -> new IllegalArgumentException("message_not_found"));
        change.accept(message);
        store(message);
        return message;
    }

    /** Takes a message away; one with replies leaves a place for its thread. */
    public synchronized void delete(String channel, String ts) {
        ObjectNode message = find(channel, ts).orElse(Json.object());
        if (message.path("reply_count").asInt(0) > 0) {
            change(channel, ts, Messages::emptied);
            return;
        }
        shelf.remove(Kind.MESSAGE, key(channel, ts));
        Json.findText(message, "thread_ts").ifPresent(root -> recount(channel, root));
    }

    /** All messages of a conversation, replies included, oldest first. */
    public List<ObjectNode> list(String channel) {
        return shelf.list(Kind.MESSAGE, channel + "/");
    }

    /** A thread's first message and its replies, oldest first. */
    public List<ObjectNode> thread(String channel, String root) {
        return list(channel).stream().filter(message -> belongs(message, root)).toList();
    }

    private static boolean belongs(JsonNode message, String root) {
        return Json.text(message, "ts").equals(root)
                || Json.text(message, "thread_ts").equals(root);
    }

    private void recount(String channel, String root) {
        if (find(channel, root).isEmpty()) return;
        List<ObjectNode> replies = thread(channel, root).stream()
                .filter(message -> !Json.text(message, "ts").equals(root))
                .toList();
        change(channel, root, first -> counted(first, root, replies));
    }

    private static void counted(ObjectNode first, String root, List<ObjectNode> replies) {
        if (replies.isEmpty()) {
            first.remove(List.of("thread_ts", "reply_count", "reply_users", "reply_users_count", "latest_reply"));
            return;
        }
        ArrayNode users = Json.strings(replies.stream()
                .map(reply -> Json.text(reply, "user"))
                .distinct()
                .toList());
        first.put("thread_ts", root).put("reply_count", replies.size());
        first.put("latest_reply", Json.text(replies.getLast(), "ts"));
        first.put("reply_users_count", users.size()).set("reply_users", users);
    }

    private static void emptied(ObjectNode message) {
        message.remove(List.of("blocks", "files", "edited", "attachments"));
        message.put("subtype", "tombstone").put("text", "This message was deleted.");
    }

    /** Leaves no more than the place of a file, wherever it was shared. */
    public synchronized void removeFile(String id) {
        for (ObjectNode message : shelf.list(Kind.MESSAGE)) {
            List<JsonNode> files = Json.items(message.path("files"));
            if (files.stream().noneMatch(file -> Json.text(file, "id").equals(id))) continue;
            change(
                    Json.text(message, "channel"),
                    Json.text(message, "ts"),
                    shared -> shared.set(
                            "files",
                            Json.arrayOf(files.stream()
                                    .map(file -> without(id, file))
                                    .toList())));
        }
    }

    private static JsonNode without(String id, JsonNode file) {
        return Json.text(file, "id").equals(id) ? Json.object().put("id", id).put("mode", "tombstone") : file;
    }

    private void store(ObjectNode message) {
        shelf.put(Kind.MESSAGE, key(Json.text(message, "channel"), Json.text(message, "ts")), message);
    }

    private static String key(String channel, String ts) {
        return channel + "/" + ts;
    }
}
