package coach.rapport.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnstileTest {
    private final Turnstile turnstile = new Turnstile(2);

    @Test
    void noMoreAreInsideThanThereArePlaces() {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int turn = 0; turn < 50; turn++) {
                threads.submit(() -> turnstile.through(() -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.yield();
                    return inside.decrementAndGet();
                }));
            }
        }
        assertThat(most).hasValueBetween(1, 2);
        assertThat(inside).hasValue(0);
    }

    @Test
    void aPlaceIsFreeAgainWhateverHappened() {
        for (int turn = 0; turn < 3; turn++) {
            assertThatThrownBy(() -> turnstile.through(() -> {
                        throw new IllegalStateException("broken");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(turnstile.through(() -> "in")).isEqualTo("in");
    }
}
