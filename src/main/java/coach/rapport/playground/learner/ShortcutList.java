package coach.rapport.playground.learner;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.workspace.Json;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the app's manifest adds to the menu of every message. */
@PlaygroundPart
class ShortcutList {
    private final List<ObjectNode> shortcuts = new ArrayList<>();

    ShortcutList() {
        for (JsonNode shortcut : Manifest.features().path("shortcuts")) {
            if (!Json.text(shortcut, "type").equals("message")) continue;
            shortcuts.add(Json.object()
                    .put("name", Json.text(shortcut, "name"))
                    .put("callback_id", Json.text(shortcut, "callback_id")));
        }
    }

    List<ObjectNode> list() {
        return List.copyOf(shortcuts);
    }

    boolean has(String callbackId) {
        return shortcuts.stream().anyMatch(one -> Json.text(one, "callback_id").equals(callbackId));
    }
}
