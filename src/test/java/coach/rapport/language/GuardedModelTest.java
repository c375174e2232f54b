package coach.rapport.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class GuardedModelTest {
    private static final Duration FAR_ABOVE = Duration.ofSeconds(20);

    private static Answer answer(Function<Prompt, String> protocol) {
        GuardedModel model = new GuardedModel(protocol, Duration.ofMillis(200), new LastAnswer(Clock.systemUTC()));
        return assertTimeoutPreemptively(FAR_ABOVE, () -> model.ask(new Prompt("You are Maya.", List.of())));
    }

    @Test
    void aClientThatNeverReturnsIsGivenUpAndStopped() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        assertThat(answer(_ -> waitFor(stopped))).isEqualTo(new Answer.Unavailable("too late"));
        assertThat(stopped.await(FAR_ABOVE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    private static String waitFor(CountDownLatch stopped) {
        try {
            new CountDownLatch(1).await();
            return "never";
        } catch (InterruptedException interrupted) {
            stopped.countDown();
            return "stopped";
        }
    }

    @Test
    void evenAnErrorIsAnAnswer() {
        assertThat(answer(_ -> {
                    throw new StackOverflowError();
                }))
                .isEqualTo(new Answer.Unavailable("StackOverflowError"));
    }

    @Test
    void theReasonNeverRepeatsTheMessage() {
        assertThat(answer(_ -> {
                    throw new IllegalStateException("They said: I'm worn out.");
                }))
                .isEqualTo(new Answer.Unavailable("IllegalStateException"));
    }
}
