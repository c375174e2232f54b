package coach.rapport.playground.workspace;

import coach.rapport.playground.PlaygroundPart;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.node.ObjectNode;

/** Every document of the stand-in workspace, in memory and in a {@link Journal}. Written down before anyone is told. */
@PlaygroundPart
public class Shelf {
    private final Map<Kind, TreeMap<String, ObjectNode>> documents = new EnumMap<>(Kind.class);
    private final List<Consumer<Entry>> watchers = new CopyOnWriteArrayList<>();
    private final Journal journal;

    Shelf(@Value("${rapport.playground.state:data/playground.json}") Path file) {
        for (Kind kind : Kind.values()) documents.put(kind, new TreeMap<>());
        Journal.read(file).forEach(this::remember);
        this.journal = Journal.begin(file, everything());
    }

    /** Puts a document, which must not be changed afterwards. */
    public synchronized void put(Kind kind, String key, ObjectNode document) {
        store(new Entry(kind, key, document));
    }

    public synchronized void remove(Kind kind, String key) {
        if (on(kind).containsKey(key)) store(new Entry(kind, key, null));
    }

    /** A copy, free to be changed and put back. */
    public synchronized Optional<ObjectNode> find(Kind kind, String key) {
        return Optional.ofNullable(on(kind).get(key)).map(ObjectNode::deepCopy);
    }

    /** The documents of a kind in the order of their keys. */
    public synchronized List<ObjectNode> list(Kind kind) {
        return List.copyOf(on(kind).values());
    }

    /** The documents of a kind whose keys begin so, in the order of their keys. */
    public synchronized List<ObjectNode> list(Kind kind, String prefix) {
        return List.copyOf(on(kind).subMap(prefix, prefix + '\uffff').values());
    }

    public synchronized List<Entry> everything() {
        List<Entry> entries = new ArrayList<>();
        documents.forEach((kind, all) -> all.forEach((key, value) -> entries.add(new Entry(kind, key, value))));
        return entries;
    }

    /** Tells of each change after it was written down, in order. */
    public void watch(Consumer<Entry> watcher) {
        watchers.add(watcher);
    }

    private void store(Entry entry) {
        if (entry.kind().durable()) journal.append(entry);
        remember(entry);
        watchers.forEach(watcher -> watcher.accept(entry));
    }

    private void remember(Entry entry) {
        if (entry.value() == null) {
            on(entry.kind()).remove(entry.key());
        } else {
            on(entry.kind()).put(entry.key(), entry.value());
        }
    }

    private TreeMap<String, ObjectNode> on(Kind kind) {
        return documents.getOrDefault(kind, new TreeMap<>());
    }

    @PreDestroy
    void close() throws IOException {
        journal.close();
    }
}
