package coach.rapport.playground.learner;

import coach.rapport.playground.workspace.Json;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code state.values}: what stands in every input of a view or a message. */
final class StateValues {
    private static final Set<String> STATELESS =
            Set.of("button", "overflow", "image", "icon_button", "feedback_buttons", "workflow_button", "");

    private StateValues() {}

    /** @param given raw values by block id and action id; what is absent counts as its initial value */
    static ObjectNode of(JsonNode blocks, JsonNode given) {
        ObjectNode values = Json.object();
        for (JsonNode block : Json.items(blocks)) {
            String blockId = Json.text(block, "block_id");
            for (JsonNode element : Elements.of(block)) {
                if (STATELESS.contains(Json.text(element, "type")) || !element.has("action_id")) continue;
                String actionId = Json.text(element, "action_id");
                JsonNode value = given.path(blockId).path(actionId);
                JsonNode known = value.isMissingNode() ? initial(element) : value;
                values.withObjectProperty(blockId).set(actionId, Choice.made(element, known));
            }
        }
        return values;
    }

    private static JsonNode initial(JsonNode element) {
        if (element.has("initial_option")) return element.path("initial_option").path("value");
        if (element.has("initial_options")) {
            return Json.arrayOf(Json.items(element.path("initial_options")).stream()
                    .map(option -> option.path("value"))
                    .toList());
        }
        for (String field : Set.of("initial_value", "initial_date", "initial_time", "initial_user")) {
            if (element.has(field)) return element.get(field);
        }
        return NullNode.getInstance();
    }
}
