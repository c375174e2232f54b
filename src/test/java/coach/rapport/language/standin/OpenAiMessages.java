package coach.rapport.language.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The messages of a chat completion request, checked. */
record OpenAiMessages(List<Message> all) {
    record Message(String role, String text) {
        private boolean isSystem() {
            return role.equals("system") || role.equals("developer");
        }

        private Asked.Message asked() {
            return new Asked.Message(role.equals("user") ? Asked.Role.USER : Asked.Role.MODEL, text);
        }
    }

    static OpenAiMessages from(JsonNode body) {
        if (!body.has("messages")) throw OpenAiErrors.missingField("messages");
        List<Message> all = new ArrayList<>();
        for (var message : Json.numbered(body.path("messages"))) all.add(message(message.getKey(), message.getValue()));
        if (all.isEmpty()) throw OpenAiErrors.invalid("messages", "expected an array with minimum length 1.");
        return new OpenAiMessages(all);
    }

    String system() {
        return all.stream().filter(Message::isSystem).map(Message::text).collect(Collectors.joining("\n"));
    }

    List<Asked.Message> talk() {
        return all.stream()
                .filter(message -> !message.isSystem())
                .map(Message::asked)
                .toList();
    }

    private static Message message(int place, JsonNode message) {
        String role = message.path("role").asString("");
        if (!Set.of("system", "developer", "user", "assistant").contains(role)) {
            throw OpenAiErrors.invalid(
                    "messages[%d].role".formatted(place),
                    "supported values are: 'system', 'assistant', 'user', and 'developer'.");
        }
        String text = text(message.path("content"));
        if (text.isEmpty()) {
            throw OpenAiErrors.invalid("messages[%d].content".formatted(place), "expected text, got none.");
        }
        return new Message(role, text);
    }

    private static String text(JsonNode content) {
        if (content.isString()) return content.asString();
        return content.valueStream().map(part -> part.path("text").asString("")).collect(Collectors.joining());
    }
}
