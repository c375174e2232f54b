package coach.rapport.language.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The body of a chat request, checked as little as Ollama does: fields that it does not know it passes over. */
record OllamaQuestion(JsonNode body) {
    static void checkModel(JsonNode body, String served) {
        String wanted = body.path("model").asString("");
        if (wanted.isEmpty()) throw OllamaErrors.invalid("model is required");
        // A name without a tag means the latest.
        if (!wanted.equals(served) && !(wanted + ":latest").equals(served)) throw OllamaErrors.unknownModel(wanted);
    }

    Asked read(String served) {
        checkModel(body, served);
        List<JsonNode> all = new ArrayList<>(body.path("messages").values());
        all.forEach(OllamaQuestion::checkMessage);
        String system = all.stream()
                .filter(message -> role(message).equals("system"))
                .map(OllamaQuestion::text)
                .collect(Collectors.joining("\n"));
        List<Asked.Message> talk = all.stream()
                .filter(message -> !role(message).equals("system"))
                .map(OllamaQuestion::message)
                .toList();
        return new Asked(system, talk, schema(), streaming(), maxTokens(), true, talk.size() + 1);
    }

    private static void checkMessage(JsonNode message) {
        if (!Set.of("system", "user", "assistant", "tool").contains(role(message))) {
            throw OllamaErrors.invalid(
                    "invalid role: %s, must be one of [system, user, assistant, tool]".formatted(role(message)));
        }
        if (!message.path("content").isString()) {
            throw OllamaErrors.invalid(
                    "json: cannot unmarshal into Go struct field ChatRequest.messages.content of type string");
        }
    }

    private static String role(JsonNode message) {
        return message.path("role").asString("");
    }

    private static String text(JsonNode message) {
        return message.path("content").asString();
    }

    private static Asked.Message message(JsonNode message) {
        return new Asked.Message(role(message).equals("user") ? Asked.Role.USER : Asked.Role.MODEL, text(message));
    }

    /** Ollama streams unless it is told not to. */
    private boolean streaming() {
        return body.path("stream").asBoolean(true);
    }

    private OptionalInt maxTokens() {
        int limit = body.path("options").path("num_predict").asInt(-1);
        return limit < 0 ? OptionalInt.empty() : OptionalInt.of(limit);
    }

    private Optional<String> schema() {
        JsonNode format = body.path("format");
        if (format.isMissingNode() || format.isNull()) return Optional.empty();
        if (format.isString() && Set.of("", "json").contains(format.asString())) return Optional.empty();
        if (!format.isObject()) {
            throw OllamaErrors.invalid(
                    "invalid format: %s; expected \"json\" or a valid JSON Schema object".formatted(format));
        }
        return Optional.of(format.toString());
    }
}
