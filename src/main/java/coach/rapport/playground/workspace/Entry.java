package coach.rapport.playground.workspace;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One change: a document as it is from now on.
 *
 * @param value the document, or null where it was taken away
 */
public record Entry(Kind kind, String key, @Nullable ObjectNode value) {
    /** One line of JSON. */
    public String line() {
        ObjectNode line = Json.object().put("kind", kind.label()).put("key", key);
        line.set("value", value);
        return line.toString();
    }

    static Entry of(ObjectNode line) {
        ObjectNode value = line.path("value") instanceof ObjectNode object ? object : null;
        return new Entry(Kind.labelled(Json.text(line, "kind")), Json.text(line, "key"), value);
    }

    /** Holds no document, so that a log line can never quote one. */
    @Override
    public String toString() {
        return "Entry[%s %s]".formatted(kind, key);
    }
}
