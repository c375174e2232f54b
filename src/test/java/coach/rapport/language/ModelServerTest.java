package coach.rapport.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.rapport.language.LanguageProperties.Budget;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelServerTest {
    private static final String HOSTED = "https://models.example.com/v1";

    private static LanguageProperties settings(
            String provider, @Nullable String model, @Nullable String baseUrl, @Nullable String key) {
        return settings(provider, model, baseUrl, key, Duration.ofSeconds(8));
    }

    private static LanguageProperties settings(
            String provider, @Nullable String model, @Nullable String baseUrl, @Nullable String key, Duration timeout) {
        return new LanguageProperties(provider, model, baseUrl, key, timeout, null, null, new Budget(1, 1, 1, 1));
    }

    private static void isRefused(LanguageProperties settings, String mention) {
        assertThatThrownBy(() -> ModelServer.from(settings))
                .isInstanceOf(LanguageMistake.class)
                .hasMessageContaining(mention)
                .message()
                .hasLineCount(1)
                .doesNotContain("secret");
    }

    @Test
    void nothingSetMeansNoModel() {
        assertThat(ModelServer.from(settings("openai", null, " ", ""))).isEmpty();
    }

    @Test
    void allSetNamesTheServer() {
        assertThat(ModelServer.from(settings("openai", "small", HOSTED, "secret")))
                .isPresent();
    }

    @Test
    void anotherProviderIsNamed() {
        isRefused(settings("oracle", null, null, null), "rapport.language.provider is \"oracle\"");
    }

    @ParameterizedTest
    @CsvSource({
        "openai,https://api.openai.com/v1",
        "anthropic,https://api.anthropic.com/v1",
        "gemini,https://generativelanguage.googleapis.com/v1beta",
        "OLLAMA,http://localhost:11434"
    })
    void withoutAnAddressTheProvidersOwnIsUsed(String provider, String address) {
        assertThat(ModelServer.from(settings(provider, "small", null, "secret")).map(ModelServer::address))
                .contains(URI.create(address));
    }

    @Test
    void whatIsMissingIsNamed() {
        isRefused(settings("openai", null, HOSTED, "secret"), "rapport.language.model is missing");
        isRefused(settings("openai", "small", HOSTED, null), "rapport.language.api-key is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:1234/v1", "http://127.0.0.1:8000/v1", "http://[::1]:11434/v1"})
    void onThisMachineNoKeyIsNeeded(String address) {
        assertThat(ModelServer.from(settings("openai", "small", address, null))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://192.168.0.7/v1", "http://localhost.example.com/v1", "http://127.0.0.1.example.com"})
    void elsewhereAKeyIsNeeded(String address) {
        isRefused(settings("openai", "small", address, null), "api-key is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"models.example.com/v1", "ftp://models.example.com", "https://", "not an address"})
    void whatIsNoAddressIsRefused(String address) {
        isRefused(settings("openai", "small", address, "secret"), "base-url is not an address");
    }

    @Test
    void aTimeoutWithoutSenseIsRefused() {
        isRefused(settings("openai", "small", HOSTED, "secret", Duration.ZERO), "timeout must be from 100ms to 2m");
    }

    @Test
    void theKeyIsNeverPrinted() {
        LanguageProperties settings = settings("openai", "small", HOSTED, "secret");
        assertThat(settings.toString() + ModelServer.from(settings)).doesNotContain("secret");
    }
}
