package coach.rapport.language.standin;

import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.anthropic.AnthropicTokenUsage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiTokenUsage;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiTokenUsage;
import dev.langchain4j.model.output.TokenUsage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** LangChain4j's own clients, in their plainest setting. */
record LangChainClient(Protocol protocol, String address, String model, String key) {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    static LangChainClient of(ModelStandIn standIn) {
        return new LangChainClient(
                standIn.protocol(),
                standIn.address().toString(),
                standIn.model(),
                standIn.key().orElse("none"));
    }

    LangChainClient withKey(String other) {
        return new LangChainClient(protocol, address, model, other);
    }

    LangChainClient withModel(String other) {
        return new LangChainClient(protocol, address, other, key);
    }

    ChatResponse whole(ChatRequest request) {
        return wholeModel().chat(request);
    }

    /** @param pieces receives what arrives, as it arrives */
    CompletableFuture<ChatResponse> streamed(ChatRequest request, List<String> pieces) {
        CompletableFuture<ChatResponse> complete = new CompletableFuture<>();
        streamingModel().chat(request, new StreamingChatResponseHandler() {
            @Override
            public void onPartialResponse(String piece) {
                pieces.add(piece);
            }

            @Override
            public void onCompleteResponse(ChatResponse response) {
                complete.complete(response);
            }

            @Override
            public void onError(Throwable failure) {
                complete.completeExceptionally(failure);
            }
        });
        return complete;
    }

    /** Returns how much of the prompt came from the cache, as each client tells it. */
    static int cached(TokenUsage usage) {
        return switch (usage) {
            case OpenAiTokenUsage openAi -> openAi.inputTokensDetails().cachedTokens();
            case AnthropicTokenUsage anthropic -> anthropic.cacheReadInputTokens();
            case GoogleAiGeminiTokenUsage gemini ->
                gemini.cachedContentTokenCount() == null ? 0 : gemini.cachedContentTokenCount();
            default -> 0;
        };
    }

    private ChatModel wholeModel() {
        return switch (protocol) {
            case OPENAI ->
                OpenAiChatModel.builder()
                        .baseUrl(address)
                        .apiKey(key)
                        .modelName(model)
                        .strictJsonSchema(true)
                        .maxRetries(0)
                        .timeout(TIMEOUT)
                        .build();
            case ANTHROPIC ->
                AnthropicChatModel.builder()
                        .baseUrl(address)
                        .apiKey(key)
                        .modelName(model)
                        .cacheSystemMessages(true)
                        .maxRetries(0)
                        .timeout(TIMEOUT)
                        .build();
            case GEMINI ->
                GoogleAiGeminiChatModel.builder()
                        .baseUrl(address)
                        .apiKey(key)
                        .modelName(model)
                        .maxRetries(0)
                        .timeout(TIMEOUT)
                        .build();
            case OLLAMA ->
                OllamaChatModel.builder()
                        .baseUrl(address)
                        .modelName(model)
                        .maxRetries(0)
                        .timeout(TIMEOUT)
                        .build();
        };
    }

    private StreamingChatModel streamingModel() {
        return switch (protocol) {
            case OPENAI ->
                OpenAiStreamingChatModel.builder()
                        .baseUrl(address)
                        .apiKey(key)
                        .modelName(model)
                        .strictJsonSchema(true)
                        .timeout(TIMEOUT)
                        .build();
            case ANTHROPIC ->
                AnthropicStreamingChatModel.builder()
                        .baseUrl(address)
                        .apiKey(key)
                        .modelName(model)
                        .cacheSystemMessages(true)
                        .timeout(TIMEOUT)
                        .build();
            case GEMINI ->
                GoogleAiGeminiStreamingChatModel.builder()
                        .baseUrl(address)
                        .apiKey(key)
                        .modelName(model)
                        .timeout(TIMEOUT)
                        .build();
            case OLLAMA ->
                OllamaStreamingChatModel.builder()
                        .baseUrl(address)
                        .modelName(model)
                        .timeout(TIMEOUT)
                        .build();
        };
    }
}
