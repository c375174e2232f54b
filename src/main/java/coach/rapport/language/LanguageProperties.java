package coach.rapport.language;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code rapport.language.*}. With neither model, address nor key there is no model, and the built-in voice
 * speaks.
 *
 * @param provider whose protocol the server speaks: {@code openai}, {@code anthropic}, {@code gemini} or {@code ollama}
 * @param model the name under which the server knows the model
 * @param baseUrl where the protocol's paths begin; the provider's own address where it is left out
 * @param apiKey may be left out where the server runs on this machine
 * @param timeout how long a turn may wait for the model, a second call included
 * @param shownAs who runs the model, as learners read it; by default the provider's or the server's name
 * @param retention what whoever runs the model does with what it is sent, as a sentence for learners
 * @param budget what may be spent in a day
 */
@ConfigurationProperties("rapport.language")
record LanguageProperties(
        @DefaultValue("openai") String provider,
        @Nullable String model,
        @Nullable String baseUrl,
        @Nullable String apiKey,
        @DefaultValue("8s") Duration timeout,
        @Nullable String shownAs,
        @Nullable String retention,
        @DefaultValue Budget budget) {
    /**
     * The most that goes to the model in a day, counted in UTC; past it the built-in voice speaks.
     *
     * @param learnerTurns turns of one learner
     * @param learnerTokens tokens of one learner, in and out
     * @param workspaceTurns turns of a workspace
     * @param workspaceTokens tokens of a workspace, in and out
     */
    record Budget(
            @DefaultValue("300") long learnerTurns,
            @DefaultValue("1000000") long learnerTokens,
            @DefaultValue("20000") long workspaceTurns,
            @DefaultValue("50000000") long workspaceTokens) {}

    /** Never the key. */
    @Override
    public String toString() {
        return "LanguageProperties[provider=%s, model=%s, timeout=%s]".formatted(provider, model, timeout);
    }
}
