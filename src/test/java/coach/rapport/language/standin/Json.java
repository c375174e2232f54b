package coach.rapport.language.standin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON in the few ways the protocols need it. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /** Returns the object that a text is; empty where it is none. */
    static Optional<JsonNode> findObject(String text) {
        try {
            return Optional.of(MAPPER.readTree(text)).filter(JsonNode::isObject);
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** Builds an object in the order given. @param namesWithValues a name, its value, the next name and so on */
    static Map<String, Object> object(Object... namesWithValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesWithValues.length; i += 2)
            object.put((String) namesWithValues[i], namesWithValues[i + 1]);
        return object;
    }

    /** Returns the first field that is not among the known ones. */
    static Optional<String> findUnknown(JsonNode object, Set<String> known) {
        return object.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .findFirst();
    }

    /** Returns the elements of an array with their places; none where it is no array. */
    static List<Map.Entry<Integer, JsonNode>> numbered(JsonNode array) {
        List<Map.Entry<Integer, JsonNode>> numbered = new ArrayList<>();
        if (array.isArray()) for (JsonNode element : array) numbered.add(Map.entry(numbered.size(), element));
        return numbered;
    }
}
