package coach.rapport.playground.learner;

import coach.rapport.playground.workspace.Json;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a person picked or typed in an element, in the form that Slack gives it to the app. */
final class Choice {
    private Choice() {}

    /**
     * @param value the option's value, a list of them, or what was typed; null for nothing
     * @throws IllegalArgumentException where the element does not offer it
     */
    static ObjectNode made(JsonNode element, JsonNode value) {
        String type = Json.text(element, "type");
        ObjectNode choice = Json.object().put("type", type);
        switch (type) {
            case "button", "icon_button", "workflow_button" -> copyValue(element, choice);
            case "feedback_buttons" -> feedback(element, value, choice);
            case "static_select", "radio_buttons", "overflow", "external_select" ->
                choice.set("selected_option", value.isNull() ? value : option(element, value.asString("")));
            case "checkboxes", "multi_static_select" -> choice.set("selected_options", options(element, value));
            case "datepicker" -> choice.set("selected_date", value);
            case "timepicker" -> choice.set("selected_time", value);
            case "datetimepicker" -> choice.set("selected_date_time", value);
            case "users_select" -> choice.set("selected_user", value);
            case "conversations_select" -> choice.set("selected_conversation", value);
            case "channels_select" -> choice.set("selected_channel", value);
            default -> choice.set("value", value);
        }
        return choice;
    }

    private static void copyValue(JsonNode element, ObjectNode choice) {
        if (element.has("text")) choice.set("text", element.get("text"));
        if (element.has("value")) choice.set("value", element.get("value"));
        if (element.has("style")) choice.set("style", element.get("style"));
    }

    private static void feedback(JsonNode element, JsonNode value, ObjectNode choice) {
        for (String half : Set.of("positive_button", "negative_button")) {
            JsonNode button = element.path(half);
            if (button.path("value").equals(value)) choice.set("text", button.path("text"));
        }
        if (!choice.has("text")) throw new IllegalArgumentException("option_not_found");
        choice.set("value", value);
    }

    private static ArrayNode options(JsonNode element, JsonNode values) {
        return Json.arrayOf(Json.items(values).stream()
                .map(value -> option(element, value.asString("")))
                .toList());
    }

    private static JsonNode option(JsonNode element, String value) {
        return offered(element)
                .filter(option -> Json.text(option, "value").equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("option_not_found"));
    }

    private static Stream<JsonNode> offered(JsonNode element) {
        List<JsonNode> groups = Json.items(element.path("option_groups"));
        return Stream.concat(
                Json.items(element.path("options")).stream(),
                groups.stream().flatMap(group -> Json.items(group.path("options")).stream()));
    }
}
