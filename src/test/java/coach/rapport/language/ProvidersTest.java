package coach.rapport.language;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.language.LanguageProperties.Budget;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProvidersTest {
    private static Provider provider(
            String provider, @Nullable String baseUrl, @Nullable String shownAs, @Nullable String retention) {
        LanguageProperties settings = new LanguageProperties(
                provider,
                "small",
                baseUrl,
                "secret",
                Duration.ofSeconds(8),
                shownAs,
                retention,
                new Budget(1, 1, 1, 1));
        return Providers.of(ModelServer.from(settings).orElseThrow(), settings);
    }

    @Test
    void aKnownCompanyIsNamed() {
        assertThat(provider("anthropic", null, null, null).name()).isEqualTo("Anthropic");
        assertThat(provider("gemini", null, null, null).name()).isEqualTo("Google");
    }

    @Test
    void anotherServerIsNamedByItsAddress() {
        assertThat(provider("openai", "https://models.example.com/v1", null, null)
                        .name())
                .isEqualTo("the server models.example.com");
        assertThat(provider("ollama", null, null, null).name()).isEqualTo("the machine that Rapport runs on");
    }

    @Test
    void whoeverSetsItUpMayNameItAndSayWhatItKeeps() {
        Provider provider = provider("openai", null, "OpenAI, in the EU", "It deletes what it was sent after 30 days.");
        assertThat(provider.name()).isEqualTo("OpenAI, in the EU");
        assertThat(provider.retention()).isEqualTo("It deletes what it was sent after 30 days.");
    }

    @Test
    void whereNobodySaidWhatItKeepsThatIsSaid() {
        assertThat(provider("openai", null, null, null).retention()).contains("has not said how long");
    }

    @Test
    void theKeyChangesWithWhateverPeopleAgreedTo() {
        assertThat(provider("openai", null, null, null).key())
                .isEqualTo(provider("openai", null, null, null).key())
                .isNotEqualTo(provider("anthropic", null, null, null).key())
                .isNotEqualTo(provider("openai", "https://other.example.com", null, null)
                        .key())
                .isNotEqualTo(
                        provider("openai", null, null, "It keeps everything.").key())
                .hasSizeLessThanOrEqualTo(20);
    }
}
