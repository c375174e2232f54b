package coach.rapport.language;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code rapport.language.*}. With neither model, address nor key there is no model, and the built-in voice
 * speaks.
 *
 * @param provider whose protocol the server speaks; {@code openai} is the only one yet
 * @param model the name under which the server knows the model
 * @param baseUrl where the protocol's paths begin, such as {@code https://api.openai.com/v1}
 * @param apiKey may be left out where the server runs on this machine
 * @param timeout how long one answer may take, from the question to its last letter
 */
@ConfigurationProperties("rapport.language")
record LanguageProperties(
        @DefaultValue("openai") String provider,
        @Nullable String model,
        @Nullable String baseUrl,
        @Nullable String apiKey,
        @DefaultValue("8s") Duration timeout) {
    /** Never the key. */
    @Override
    public String toString() {
        return "LanguageProperties[provider=%s, model=%s, timeout=%s]".formatted(provider, model, timeout);
    }
}
