package coach.rapport.chat.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {
    private static final Line LINE = new Line("T1", "U1/person");
    private static final Line ANOTHER = new Line("T1", "U2/person");

    private final AtomicReference<Function<Line, Optional<Duration>>> work =
            new AtomicReference<>(_ -> Optional.empty());
    private final OneAtATime lines = new OneAtATime(line -> work.get().apply(line));

    @Test
    void aLineThatIsBeingWorkedOffWaits() {
        work.set(line -> {
            work.set(_ -> Optional.empty());
            assertThat(lines.drain(line)).contains(Duration.ofSeconds(1));
            assertThat(lines.drain(ANOTHER)).isEmpty();
            return Optional.empty();
        });
        assertThat(lines.drain(LINE)).isEmpty();
    }

    @Test
    void isFreeAgainWhateverHappened() {
        work.set(_ -> {
            throw new IllegalStateException("broken");
        });
        assertThatThrownBy(() -> lines.drain(LINE)).isInstanceOf(IllegalStateException.class);
        work.set(_ -> Optional.empty());
        assertThat(lines.drain(LINE)).isEmpty();
    }
}
