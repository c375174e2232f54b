package coach.rapport.language.standin;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The body of a messages request, checked. Fields for tools, thinking and the like are known but not looked into. */
record AnthropicQuestion(JsonNode body) {
    private static final Set<String> KNOWN = Set.of(
            "model",
            "messages",
            "max_tokens",
            "system",
            "metadata",
            "stop_sequences",
            "stream",
            "temperature",
            "top_p",
            "top_k",
            "tools",
            "tool_choice",
            "thinking",
            "service_tier",
            "container",
            "output_config",
            "cache_control",
            "inference_geo");

    /** Keywords of JSON schemas that structured outputs do not take. */
    private static final Set<String> NOT_IN_SCHEMAS = Set.of(
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "minLength",
            "maxLength",
            "maxItems");

    Asked read(String served) {
        Json.findUnknown(body, KNOWN).ifPresent(name -> {
            throw AnthropicErrors.invalid(name + ": Extra inputs are not permitted");
        });
        for (String name : new String[] {"model", "max_tokens", "messages"}) {
            if (!body.has(name)) throw AnthropicErrors.missingField(name);
        }
        String wanted = body.path("model").asString("");
        if (!wanted.equals(served)) throw AnthropicErrors.unknownModel(wanted);
        checkNumbers();
        checkSampling(wanted);
        return asked(new AnthropicTexts(body));
    }

    private void checkNumbers() {
        if (body.path("max_tokens").asInt(0) < 1) {
            throw AnthropicErrors.invalid("max_tokens: Input should be greater than or equal to 1");
        }
        double temperature = body.path("temperature").asDouble(1);
        if (temperature < 0 || temperature > 1) throw AnthropicErrors.invalid("temperature: range: 0..1");
    }

    /** From Opus 4.7 on models choose their words as they see fit. */
    private void checkSampling(String wanted) {
        if (!wanted.matches("claude-(opus-4-[7-9]|[a-z]+-[5-9]).*")) return;
        Stream.of("temperature", "top_p", "top_k").filter(body::has).findFirst().ifPresent(name -> {
            throw AnthropicErrors.invalid("`%s` is deprecated for this model.".formatted(name));
        });
    }

    private Asked asked(AnthropicTexts texts) {
        return new Asked(
                texts.system(),
                texts.messages(),
                schema(),
                body.path("stream").asBoolean(false),
                OptionalInt.of(body.path("max_tokens").asInt()),
                true,
                texts.cacheable());
    }

    private Optional<String> schema() {
        JsonNode format = body.path("output_config").path("format");
        if (format.isMissingNode() || format.isNull()) return Optional.empty();
        if (!format.path("type").asString("").equals("json_schema")) {
            throw AnthropicErrors.invalid("output_config.format.type: Input should be 'json_schema'");
        }
        JsonNode schema = format.path("schema");
        if (!schema.isObject()) throw AnthropicErrors.missingField("output_config.format.schema");
        checkSchema(schema);
        return Optional.of(schema.toString());
    }

    private static void checkSchema(JsonNode schema) {
        SchemaRules.findOpenObject(schema).ifPresent(_ -> {
            throw AnthropicErrors.invalid(
                    "output_config.format.schema: For 'object' type, 'additionalProperties' must be"
                            + " explicitly set to false");
        });
        SchemaRules.findKeyword(schema, NOT_IN_SCHEMAS).ifPresent(keyword -> {
            throw AnthropicErrors.invalid(
                    "output_config.format.schema: property '%s' is not supported".formatted(keyword));
        });
    }
}
