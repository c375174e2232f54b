package coach.rapport.playground.blocks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What one check has found so far, with what it needs to know to go on. */
final class Findings {
    private final List<String> messages = new ArrayList<>();
    private final Set<String> blockIds = new HashSet<>();
    private final Surface surface;
    private final Predicate<String> knownFile;

    Findings(Surface surface, Predicate<String> knownFile) {
        this.surface = surface;
        this.knownFile = knownFile;
    }

    Surface surface() {
        return surface;
    }

    boolean knowsFile(String id) {
        return knownFile.test(id);
    }

    boolean firstUseOfBlockId(String id) {
        return blockIds.add(id);
    }

    void add(String message, String pointer) {
        messages.add("[ERROR] %s [json-pointer:%s]".formatted(message, pointer));
    }

    List<String> messages() {
        return List.copyOf(messages);
    }
}
