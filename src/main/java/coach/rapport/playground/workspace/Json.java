package coach.rapport.playground.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reading and building the JSON documents that Slack speaks. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    public static ArrayNode strings(Iterable<String> values) {
        ArrayNode array = array();
        values.forEach(array::add);
        return array;
    }

    public static ArrayNode arrayOf(Iterable<? extends JsonNode> values) {
        ArrayNode array = array();
        values.forEach(array::add);
        return array;
    }

    /** @throws tools.jackson.core.JacksonException where the text is not JSON */
    public static JsonNode parse(String text) {
        return MAPPER.readTree(text);
    }

    public static Optional<ObjectNode> findObject(String text) {
        try {
            return parse(text) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (tools.jackson.core.JacksonException notJson) {
            return Optional.empty();
        }
    }

    public static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    public static Optional<String> findText(JsonNode node, String field) {
        return Optional.of(text(node, field)).filter(value -> !value.isEmpty());
    }

    public static List<JsonNode> items(JsonNode node) {
        List<JsonNode> items = new ArrayList<>();
        if (node.isArray()) node.forEach(items::add);
        return items;
    }
}
