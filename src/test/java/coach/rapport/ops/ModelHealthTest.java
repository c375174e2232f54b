package coach.rapport.ops;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.language.Answer;
import coach.rapport.language.LanguageModel;
import coach.rapport.language.LastAnswer;
import coach.rapport.language.Prompt;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class ModelHealthTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final LastAnswer last = new LastAnswer(Clock.fixed(NOW, ZoneOffset.UTC));

    /** A model that may not be asked. */
    private record Untouched(boolean configured) implements LanguageModel {
        @Override
        public Answer ask(Prompt prompt) {
            throw new AssertionError("health asked the model");
        }
    }

    private Health health(boolean configured) {
        return new ModelHealth(new Untouched(configured), last).health();
    }

    @Test
    void withoutAModelTheBuiltInVoiceIsUp() {
        assertThat(health(false))
                .isEqualTo(Health.up().withDetail("voice", "built-in voice").build());
    }

    @Test
    void aModelThatWasNeverAskedIsUp() {
        assertThat(health(true).getDetails()).containsEntry("lastCall", "none yet");
    }

    @Test
    void aModelThatFailsIsToldAndKeepsTheServiceUp() {
        last.remember(new Answer.Unavailable("http 500"));
        assertThat(health(true).getStatus()).isEqualTo(Status.UP);
        assertThat(health(true).getDetails())
                .containsEntry("lastCall", "failed: http 500")
                .containsEntry("at", NOW.toString());
    }

    @Test
    void aModelThatAnswersIsTold() {
        last.remember(new Answer.Text("Hello."));
        assertThat(health(true).getDetails()).containsEntry("lastCall", "answered");
        assertThat(last.find().flatMap(LastAnswer.Outcome::failure)).isEqualTo(Optional.empty());
    }
}
