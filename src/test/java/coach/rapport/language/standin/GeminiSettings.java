package coach.rapport.language.standin;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The field {@code generationConfig}, checked. */
record GeminiSettings(JsonNode settings) {
    private static final Set<String> KNOWN = Set.of(
            "stopSequences",
            "responseMimeType",
            "responseSchema",
            "responseJsonSchema",
            "_responseJsonSchema",
            "responseModalities",
            "candidateCount",
            "maxOutputTokens",
            "temperature",
            "topP",
            "topK",
            "seed",
            "presencePenalty",
            "frequencyPenalty",
            "responseLogprobs",
            "logprobs",
            "enableEnhancedCivicAnswers",
            "speechConfig",
            "thinkingConfig",
            "imageConfig",
            "mediaResolution");

    /** Google's own kind of schema is a part of OpenAPI's, with a few words of its own. */
    private static final Set<String> IN_SCHEMAS = Set.of(
            "type",
            "format",
            "title",
            "description",
            "nullable",
            "enum",
            "maxItems",
            "minItems",
            "properties",
            "required",
            "minProperties",
            "maxProperties",
            "minLength",
            "maxLength",
            "pattern",
            "example",
            "anyOf",
            "propertyOrdering",
            "default",
            "items",
            "minimum",
            "maximum");

    GeminiSettings {
        Json.findUnknown(settings, KNOWN).ifPresent(name -> {
            throw GeminiErrors.unknownField(name, "generation_config");
        });
    }

    OptionalInt maxTokens() {
        if (!settings.has("maxOutputTokens")) return OptionalInt.empty();
        int limit = settings.path("maxOutputTokens").asInt(0);
        if (limit < 1) throw invalid("max_output_tokens must be positive.");
        return OptionalInt.of(limit);
    }

    Optional<String> findSchema() {
        JsonNode own = settings.path("responseSchema");
        JsonNode json = settings.path("responseJsonSchema");
        if (own.isMissingNode() && json.isMissingNode()) return Optional.empty();
        if (!own.isMissingNode() && !json.isMissingNode()) {
            throw invalid("response_schema: must be omitted where response_json_schema is set.");
        }
        if (!settings.path("responseMimeType").asString("").equals("application/json")) {
            throw invalid("response_schema: only allowed with response_mime_type 'application/json'.");
        }
        checkOwn("generation_config.response_schema", own);
        return Optional.of((own.isMissingNode() ? json : own).toString());
    }

    private static void checkOwn(String place, JsonNode schema) {
        Json.findUnknown(schema, IN_SCHEMAS).ifPresent(name -> {
            throw GeminiErrors.unknownField(name, place);
        });
        schema.path("properties").properties().forEach(one -> checkOwn(place + "." + one.getKey(), one.getValue()));
        if (schema.has("items")) checkOwn(place + ".items", schema.path("items"));
        schema.path("anyOf").forEach(one -> checkOwn(place + ".any_of", one));
    }

    private static Refusal invalid(String why) {
        return GeminiErrors.invalid("* GenerateContentRequest.generation_config." + why);
    }
}
