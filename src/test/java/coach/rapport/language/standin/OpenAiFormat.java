package coach.rapport.language.standin;

import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The field {@code response_format}, checked. */
record OpenAiFormat(JsonNode format, JsonNode messages) {
    Optional<String> findSchema() {
        if (format.isMissingNode() || format.isNull()) return Optional.empty();
        return switch (format.path("type").asString("")) {
            case "text" -> Optional.empty();
            case "json_object" -> anyJson();
            case "json_schema" -> Optional.of(schema(format.path("json_schema")));
            default ->
                throw OpenAiErrors.invalid(
                        "response_format.type", "supported values are: 'json_object', 'json_schema', and 'text'.");
        };
    }

    /** OpenAI wants the word somewhere, lest the model fill the answer with white space. */
    private Optional<String> anyJson() {
        if (!messages.toString().toLowerCase(Locale.ROOT).contains("json")) {
            throw OpenAiErrors.invalid("messages", "must contain the word 'json' to use 'json_object'.");
        }
        return Optional.empty();
    }

    private static String schema(JsonNode named) {
        String name = named.path("name").asString("");
        if (!name.matches("[a-zA-Z0-9_-]{1,64}")) {
            throw OpenAiErrors.invalid("response_format.json_schema.name", "must match ^[a-zA-Z0-9_-]{1,64}$.");
        }
        JsonNode schema = named.path("schema");
        if (!schema.path("type").asString("").equals("object")) {
            throw OpenAiErrors.schema(name, "schema must be a JSON Schema of 'type: \"object\"'.");
        }
        if (named.path("strict").asBoolean(false)) checkStrict(name, schema);
        return schema.toString();
    }

    private static void checkStrict(String name, JsonNode schema) {
        SchemaRules.findOpenObject(schema).ifPresent(_ -> {
            throw OpenAiErrors.schema(name, "'additionalProperties' is required to be supplied and to be false.");
        });
        SchemaRules.findOptionalProperty(schema).ifPresent(property -> {
            throw OpenAiErrors.schema(
                    name,
                    "'required' must be an array including every key in properties. Missing '%s'.".formatted(property));
        });
    }
}
