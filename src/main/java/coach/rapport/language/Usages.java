package coach.rapport.language;

import dev.langchain4j.model.anthropic.AnthropicTokenUsage;
import dev.langchain4j.model.googleai.GoogleAiGeminiTokenUsage;
import dev.langchain4j.model.openai.OpenAiTokenUsage;
import dev.langchain4j.model.output.TokenUsage;
import org.jspecify.annotations.Nullable;

/** Reads what providers say a call cost, each in its own way. */
final class Usages {
    private Usages() {}

    static Usage of(@Nullable TokenUsage usage) {
        return switch (usage) {
            case null -> Usage.NONE;
            // Anthropic counts what it reads from and writes to its cache beside the rest, not as a part of it.
            case AnthropicTokenUsage anthropic ->
                new Usage(
                        count(anthropic.inputTokenCount())
                                + count(anthropic.cacheReadInputTokens())
                                + count(anthropic.cacheCreationInputTokens()),
                        count(anthropic.cacheReadInputTokens()),
                        count(anthropic.outputTokenCount()));
            case OpenAiTokenUsage openAi -> usage(openAi, openAiCached(openAi));
            case GoogleAiGeminiTokenUsage gemini -> usage(gemini, count(gemini.cachedContentTokenCount()));
            default -> usage(usage, 0);
        };
    }

    private static Usage usage(TokenUsage usage, long cached) {
        return new Usage(count(usage.inputTokenCount()), cached, count(usage.outputTokenCount()));
    }

    private static long openAiCached(OpenAiTokenUsage usage) {
        return usage.inputTokensDetails() == null
                ? 0
                : count(usage.inputTokensDetails().cachedTokens());
    }

    private static long count(@Nullable Integer tokens) {
        return tokens == null ? 0 : tokens;
    }
}
