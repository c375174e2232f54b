package coach.rapport.language.standin;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The body of a chat completion request, checked. Fields for tools, sound and the like are known but not looked into. */
record OpenAiQuestion(JsonNode body) {
    private static final Set<String> KNOWN = Set.of(
            "model",
            "messages",
            "stream",
            "stream_options",
            "max_tokens",
            "max_completion_tokens",
            "temperature",
            "top_p",
            "n",
            "stop",
            "presence_penalty",
            "frequency_penalty",
            "logit_bias",
            "logprobs",
            "top_logprobs",
            "user",
            "seed",
            "response_format",
            "tools",
            "tool_choice",
            "parallel_tool_calls",
            "functions",
            "function_call",
            "store",
            "metadata",
            "reasoning_effort",
            "service_tier",
            "modalities",
            "audio",
            "prediction",
            "web_search_options",
            "verbosity",
            "prompt_cache_key",
            "prompt_cache_retention",
            "safety_identifier");

    Asked read(String served) {
        Json.findUnknown(body, KNOWN).ifPresent(name -> {
            throw OpenAiErrors.unknownField(name);
        });
        if (!body.path("model").isString()) throw OpenAiErrors.missingField("model");
        String wanted = body.path("model").asString();
        if (!wanted.equals(served)) throw OpenAiErrors.unknownModel(wanted);
        checkStreamOptions();
        checkReasoning(wanted);
        return asked(OpenAiMessages.from(body));
    }

    private void checkStreamOptions() {
        if (body.has("stream_options") && !streaming()) {
            throw OpenAiErrors.invalid("stream_options", "only allowed when 'stream' is enabled.");
        }
    }

    /** Models that think before they answer count their thoughts, and have no temperature. */
    private void checkReasoning(String wanted) {
        if (!wanted.matches("(gpt-5|o[1-9]).*")) return;
        if (body.has("max_tokens")) {
            throw OpenAiErrors.unsupported(
                    "max_tokens", "is not supported with this model. Use 'max_completion_tokens'.");
        }
        if (body.path("temperature").asDouble(1) != 1) {
            throw OpenAiErrors.unsupported("temperature", "supports only the default (1) with this model.");
        }
    }

    private boolean streaming() {
        return body.path("stream").asBoolean(false);
    }

    private boolean usageWanted() {
        return body.path("stream_options").path("include_usage").asBoolean(false);
    }

    private Asked asked(OpenAiMessages messages) {
        return new Asked(
                messages.system(),
                messages.talk(),
                schema(),
                streaming(),
                maxTokens(),
                usageWanted(),
                // OpenAI caches unasked, from the first message on.
                messages.talk().size() + 1);
    }

    private Optional<String> schema() {
        return new OpenAiFormat(body.path("response_format"), body.path("messages")).findSchema();
    }

    private OptionalInt maxTokens() {
        JsonNode limit =
                body.has("max_completion_tokens") ? body.path("max_completion_tokens") : body.path("max_tokens");
        if (limit.isMissingNode() || limit.isNull()) return OptionalInt.empty();
        if (limit.asInt(0) < 1) throw OpenAiErrors.invalid("max_tokens", "expected a value >= 1.");
        return OptionalInt.of(limit.asInt());
    }
}
