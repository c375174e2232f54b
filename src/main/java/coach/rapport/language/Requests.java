package coach.rapport.language;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Prompts as LangChain4j's requests. */
final class Requests {
    /**
     * Marks where Anthropic may stop remembering: a system text alone is too short for it. The last message will not come
     * again as it is, with the director's note below it; all before it will. Other providers' clients pass it over.
     */
    private static final Map<String, Object> KEPT = Map.of("cache_control", "ephemeral");

    private Requests() {}

    static ChatRequest of(Prompt prompt) {
        return builder(prompt).build();
    }

    static ChatRequest of(Prompt prompt, Class<? extends Record> form) {
        return builder(prompt).responseFormat(Forms.of(form)).build();
    }

    private static ChatRequest.Builder builder(Prompt prompt) {
        return ChatRequest.builder().messages(messages(prompt));
    }

    private static List<ChatMessage> messages(Prompt prompt) {
        List<ChatMessage> messages = new ArrayList<>();
        messages.add(SystemMessage.from(prompt.system()));
        int lastToStay = prompt.messages().size() - 2;
        for (int i = 0; i < prompt.messages().size(); i++) {
            messages.add(message(prompt.messages().get(i), i == lastToStay ? KEPT : Map.of()));
        }
        return messages;
    }

    private static ChatMessage message(Prompt.Message message, Map<String, Object> attributes) {
        return switch (message.role()) {
            case USER ->
                UserMessage.builder()
                        .addContent(TextContent.from(message.text()))
                        .attributes(attributes)
                        .build();
            case MODEL ->
                AiMessage.builder().text(message.text()).attributes(attributes).build();
        };
    }
}
