package coach.rapport.playground.learner;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.workspace.Json;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The slash commands of the app's manifest, with what may follow them, and Slack's own, as offered to whoever types a slash. */
@PlaygroundPart
class CommandList {
    private final List<ObjectNode> lines;

    CommandList(BuiltIn builtIn) {
        this.lines = lines(Manifest.features().path("slash_commands"));
        lines.addAll(builtIn.lines());
    }

    /**
     * Returns {@code line}, {@code hint} for what else it takes, and {@code about}; both may be empty. Some are for
     * channels only: {@code in_channels}.
     */
    List<ObjectNode> lines() {
        return List.copyOf(lines);
    }

    private static List<ObjectNode> lines(JsonNode commands) {
        List<ObjectNode> lines = new ArrayList<>();
        for (JsonNode command : commands) {
            String name = Json.text(command, "command");
            lines.add(line(name, "", Json.text(command, "description")));
            for (String use : Json.text(command, "usage_hint").split("\\|")) {
                if (!use.isBlank()) lines.add(line(name, use.strip()));
            }
        }
        return lines;
    }

    /** Of "practice [scenario]" the brackets are a hint and the rest is typed. */
    private static ObjectNode line(String command, String use) {
        int hint = use.indexOf('[');
        String typed = hint < 0 ? use : use.substring(0, hint).strip();
        return line(command + " " + typed, hint < 0 ? "" : use.substring(hint), "");
    }

    private static ObjectNode line(String line, String hint, String about) {
        return Json.object().put("line", line).put("hint", hint).put("about", about);
    }
}
