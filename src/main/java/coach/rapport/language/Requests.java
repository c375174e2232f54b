package coach.rapport.language;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.util.List;
import java.util.stream.Stream;

/** Prompts as LangChain4j's requests. */
final class Requests {
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
        return Stream.concat(
                        Stream.of(SystemMessage.from(prompt.system())),
                        prompt.messages().stream().map(Requests::message))
                .toList();
    }

    private static ChatMessage message(Prompt.Message message) {
        return switch (message.role()) {
            case USER -> UserMessage.from(message.text());
            case MODEL -> AiMessage.from(message.text());
        };
    }
}
