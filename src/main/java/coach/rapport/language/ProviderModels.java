package coach.rapport.language;

import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.util.List;
import java.util.Map;

/**
 * LangChain4j's models of the four protocols. All of them stream, also where the answer is wanted whole: one way to
 * fail, and a reply that is of no use need not be read to its end.
 */
final class ProviderModels {
    /** In tokens; Anthropic wants to be told. About 700 words. */
    private static final int LONGEST = 1_024;

    private ProviderModels() {}

    static StreamingChatModel of(ModelServer server, ChatModelListener... listeners) {
        List<ChatModelListener> all = List.of(listeners);
        return switch (server.kind()) {
            case OPENAI -> openAi(server, all);
            case ANTHROPIC -> anthropic(server, all);
            case GEMINI -> gemini(server, all);
            case OLLAMA -> ollama(server, all);
        };
    }

    private static StreamingChatModel openAi(ModelServer server, List<ChatModelListener> listeners) {
        var builder = OpenAiStreamingChatModel.builder()
                .httpClientBuilder(new BoundedHttp.Builder())
                .baseUrl(server.address().toString())
                .modelName(server.model())
                .timeout(server.timeout())
                .listeners(listeners);
        server.key().ifPresent(builder::apiKey);
        return builder.build();
    }

    private static StreamingChatModel anthropic(ModelServer server, List<ChatModelListener> listeners) {
        return AnthropicStreamingChatModel.builder()
                .httpClientBuilder(new BoundedHttp.Builder())
                .baseUrl(server.address().toString())
                .apiKey(server.key().orElse("none"))
                .modelName(server.model())
                .maxTokens(LONGEST)
                .cacheSystemMessages(true)
                .timeout(server.timeout())
                .listeners(listeners)
                .build();
    }

    private static StreamingChatModel gemini(ModelServer server, List<ChatModelListener> listeners) {
        return GoogleAiGeminiStreamingChatModel.builder()
                .httpClientBuilder(new BoundedHttp.Builder())
                .baseUrl(server.address().toString())
                .apiKey(server.key().orElse("none"))
                .modelName(server.model())
                .timeout(server.timeout())
                .listeners(listeners)
                .build();
    }

    private static StreamingChatModel ollama(ModelServer server, List<ChatModelListener> listeners) {
        return OllamaStreamingChatModel.builder()
                .httpClientBuilder(new BoundedHttp.Builder())
                .baseUrl(server.address().toString())
                .modelName(server.model())
                // Ollama itself knows no keys; what stands before it where others can reach it does.
                .customHeaders(server.key()
                        .map(key -> Map.of("Authorization", "Bearer " + key))
                        .orElse(Map.of()))
                .timeout(server.timeout())
                .listeners(listeners)
                .build();
    }
}
