package coach.rapport.language.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The system text with the messages, checked, and the marks up to which they may be cached. */
record AnthropicTexts(JsonNode body) {
    private static final int MOST_MARKS = 4;

    String system() {
        return text("system", body.path("system"));
    }

    List<Asked.Message> messages() {
        List<Asked.Message> messages = new ArrayList<>();
        for (var message : Json.numbered(body.path("messages"))) {
            messages.add(message("messages." + message.getKey(), message.getValue()));
        }
        if (messages.isEmpty()) throw AnthropicErrors.invalid("messages: at least one message is required");
        if (messages.getFirst().role() != Asked.Role.USER) {
            throw AnthropicErrors.invalid("messages: first message must use the \"user\" role");
        }
        // Newer models refuse to go on with words put into their mouths, and older ones do so with a schema.
        if (messages.getLast().role() != Asked.Role.USER) {
            throw AnthropicErrors.invalid("This model does not support assistant message prefill."
                    + " The conversation must end with a user message.");
        }
        return messages;
    }

    private static Asked.Message message(String place, JsonNode message) {
        String role = message.path("role").asString("");
        if (!Set.of("user", "assistant").contains(role)) {
            throw AnthropicErrors.invalid(place + ".role: Input should be 'user' or 'assistant'");
        }
        if (!message.has("content")) throw AnthropicErrors.missingField(place + ".content");
        String text = text(place, message.path("content"));
        if (text.isEmpty()) throw AnthropicErrors.invalid(place + ": content must be non-empty");
        return new Asked.Message(role.equals("user") ? Asked.Role.USER : Asked.Role.MODEL, text);
    }

    private static String text(String place, JsonNode content) {
        if (content.isString()) return content.asString();
        return content.valueStream().map(block -> block(place, block)).collect(Collectors.joining("\n"));
    }

    private static String block(String place, JsonNode block) {
        if (!block.path("type").asString("").equals("text")) {
            throw AnthropicErrors.invalid(place + ".content: this stand-in takes blocks of type 'text' only");
        }
        String text = block.path("text").asString("");
        if (text.isBlank()) throw AnthropicErrors.invalid(place + ": text content blocks must be non-empty");
        checkMark(place, block.path("cache_control"));
        return text;
    }

    private static void checkMark(String place, JsonNode mark) {
        if (mark.isMissingNode() || mark.isNull()) return;
        boolean ephemeral = mark.path("type").asString("").equals("ephemeral");
        if (!ephemeral || !Set.of("5m", "1h").contains(mark.path("ttl").asString("5m"))) {
            throw AnthropicErrors.invalid(place + ".cache_control: Input should be 'ephemeral' for '5m' or '1h'");
        }
    }

    /** Returns how many texts, the system text first, lie before the last mark. */
    int cacheable() {
        List<JsonNode> contents = new ArrayList<>();
        contents.add(body.path("system"));
        for (JsonNode message : body.path("messages")) contents.add(message.path("content"));
        // A mark on the whole request stands for one on its last block.
        boolean all = body.has("cache_control");
        long marks = contents.stream().mapToLong(AnthropicTexts::marks).sum() + (all ? 1 : 0);
        if (marks > MOST_MARKS) {
            throw AnthropicErrors.invalid(
                    "A maximum of 4 blocks with cache_control may be provided. Found %d.".formatted(marks));
        }
        return all ? contents.size() : lastMarked(contents) + 1;
    }

    private static int lastMarked(List<JsonNode> contents) {
        int last = contents.size() - 1;
        while (last >= 0 && marks(contents.get(last)) == 0) last--;
        return last;
    }

    private static long marks(JsonNode content) {
        return content.isArray()
                ? content.valueStream()
                        .filter(block -> block.has("cache_control"))
                        .count()
                : 0;
    }
}
