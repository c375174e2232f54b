package coach.rapport.ops;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.language.Account;
import coach.rapport.language.Asking;
import coach.rapport.language.LanguageModel;
import coach.rapport.language.LastAnswer;
import coach.rapport.language.LastAnswers;
import coach.rapport.language.Provider;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class ModelHealthTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    /** A model that may not be asked. */
    private record Untouched(Optional<Provider> provider) implements LanguageModel {
        @Override
        public Asking begin(Account account) {
            throw new AssertionError("health asked the model");
        }

        @Override
        public void close(Account account) {
            throw new AssertionError("health closed an account");
        }
    }

    private static final Untouched MODEL = new Untouched(Optional.of(new Provider("Example", "Keeps nothing.", "k")));

    private static Health health(LastAnswer last) {
        return new ModelHealth(MODEL, last).health();
    }

    @Test
    void withoutAModelTheBuiltInVoiceIsUp() {
        Health health = new ModelHealth(new Untouched(Optional.empty()), LastAnswers.none(NOW)).health();
        assertThat(health)
                .isEqualTo(Health.up().withDetail("voice", "built-in voice").build());
    }

    @Test
    void aModelThatWasNeverAskedIsUp() {
        assertThat(health(LastAnswers.none(NOW)).getDetails())
                .containsEntry("lastCall", "none yet")
                .containsEntry("provider", "Example");
    }

    @Test
    void aModelThatFailsIsToldAndKeepsTheServiceUp() {
        Health health = health(LastAnswers.failed(NOW, "http 401"));
        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails())
                .containsEntry("lastCall", "failed: http 401")
                .containsEntry("at", NOW.toString())
                .hasEntrySatisfying("mend", mend -> assertThat(mend.toString()).contains("rapport.language.api-key"));
    }

    @Test
    void aModelThatAnswersIsTold() {
        assertThat(health(LastAnswers.answered(NOW)).getDetails()).containsEntry("lastCall", "answered");
    }
}
