package coach.rapport.language;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.output.FinishReason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** OpenAI's chat protocol, as many servers speak it. */
final class OpenAiProtocol {
    private final ChatModel model;

    OpenAiProtocol(ModelServer server) {
        var builder = OpenAiChatModel.builder()
                .httpClientBuilder(new BoundedHttp.Builder())
                .baseUrl(server.address().toString())
                .modelName(server.model())
                .timeout(server.timeout())
                // A second try would come after the deadline; the built-in voice answers instead.
                .maxRetries(0);
        server.key().ifPresent(builder::apiKey);
        this.model = builder.build();
    }

    /** Throws whatever went wrong. */
    String ask(Prompt prompt) {
        ChatResponse response = model.chat(messages(prompt));
        FinishReason finish = response.finishReason();
        if (finish == FinishReason.LENGTH) throw new UnusableReply("answer cut off");
        if (finish == FinishReason.CONTENT_FILTER) throw new UnusableReply("answer withheld");
        return Optional.ofNullable(response.aiMessage().text()).orElse("");
    }

    private static List<ChatMessage> messages(Prompt prompt) {
        return Stream.concat(
                        Stream.of(SystemMessage.from(prompt.system())),
                        prompt.messages().stream().map(OpenAiProtocol::message))
                .toList();
    }

    private static ChatMessage message(Prompt.Message message) {
        return switch (message.role()) {
            case USER -> UserMessage.from(message.text());
            case MODEL -> AiMessage.from(message.text());
        };
    }
}
