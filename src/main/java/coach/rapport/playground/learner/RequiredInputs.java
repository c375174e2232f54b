package coach.rapport.playground.learner;

import coach.rapport.playground.workspace.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Slack itself keeps a form back until every input that is not optional is filled in, within its limits. */
final class RequiredInputs {
    private RequiredInputs() {}

    /** What to mend, by block id; empty where the form may go. */
    static ObjectNode missing(JsonNode blocks, JsonNode given) {
        ObjectNode errors = Json.object();
        JsonNode values = StateValues.of(blocks, given);
        for (JsonNode block : Json.items(blocks)) {
            if (!Json.text(block, "type").equals("input")) continue;
            String id = Json.text(block, "block_id");
            String typed = Json.text(values.path(id).path(Json.text(block.path("element"), "action_id")), "value");
            String complaint = complaint(block, values.path(id), typed);
            if (!complaint.isEmpty()) errors.put(id, complaint);
        }
        return errors;
    }

    private static String complaint(JsonNode block, JsonNode values, String typed) {
        JsonNode element = block.path("element");
        boolean optional = block.path("optional").asBoolean(false);
        if (!optional && empty(values, element)) return "Please complete this required field.";
        int most = element.path("max_length").asInt(3_000);
        if (typed.length() > most) return "Please use %d characters or fewer.".formatted(most);
        int least = element.path("min_length").asInt(0);
        boolean tooShort = !typed.isEmpty() && typed.length() < least;
        return tooShort ? "Please use %d characters or more.".formatted(least) : "";
    }

    private static boolean empty(JsonNode values, JsonNode element) {
        JsonNode choice = values.path(Json.text(element, "action_id"));
        for (String name : choice.propertyNames()) {
            JsonNode value = choice.path(name);
            if (name.equals("type") || value.isNull()) continue;
            boolean nothing = value.isArray()
                    ? value.isEmpty()
                    : value.isString() && value.asString("").isBlank();
            if (!nothing) return false;
        }
        return true;
    }
}
