package coach.rapport.wholepath;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A message as it stands in the workspace. */
record Shown(JsonNode message) {
    private static final String APP = "U0RAPPORT1";

    /** A button that can be pressed. */
    record Press(String blockId, String actionId, String label, String value) {}

    String ts() {
        return message.path("ts").asString("");
    }

    /** When it was posted, to the second. */
    Instant at() {
        return Instant.ofEpochSecond(Long.parseLong(ts().substring(0, ts().indexOf('.'))));
    }

    /** The first message of the thread that this stands in, or of which it is the first itself. */
    String thread() {
        return message.path("thread_ts").asString(ts());
    }

    boolean byRapport() {
        return message.path("user").asString("").equals(APP);
    }

    /** The files that came with it. */
    List<String> files() {
        return message.path("files")
                .valueStream()
                .map(file -> file.path("id").asString(""))
                .toList();
    }

    /** Every piece of text in it, one a line. */
    String text() {
        if (!message.has("blocks")) return message.path("text").asString("");
        List<String> pieces = new ArrayList<>();
        collect(message.path("blocks"), pieces);
        return String.join("\n", pieces);
    }

    private static void collect(JsonNode node, List<String> pieces) {
        if (node.path("text").isString()) pieces.add(node.path("text").asString());
        node.forEach(child -> collect(child, pieces));
    }

    List<Press> buttons() {
        List<Press> buttons = new ArrayList<>();
        for (JsonNode block : message.path("blocks")) {
            if (block.has("accessory")) buttons.add(press(block, block.path("accessory")));
            if (!block.path("type").asString("").equals("actions")) continue;
            for (JsonNode element : block.path("elements")) buttons.add(press(block, element));
        }
        return buttons;
    }

    private static Press press(JsonNode block, JsonNode element) {
        return new Press(
                block.path("block_id").asString(""),
                element.path("action_id").asString(""),
                element.path("text").path("text").asString(""),
                element.path("value").asString(""));
    }

    Optional<Press> findButton(String label) {
        return buttons().stream()
                .filter(button -> button.label().startsWith(label))
                .findFirst();
    }
}
