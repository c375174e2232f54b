package coach.rapport.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class OwnThreadsTest {
    private static final Executor VIRTUAL = Thread::startVirtualThread;

    @Test
    void whileManyCalculateOthersGoOn() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        int many = 2 * Runtime.getRuntime().availableProcessors();
        try {
            for (int number = 0; number < many; number++) {
                VIRTUAL.execute(() -> OwnThreads.calculate(() -> spin(enough)));
            }
            assertThat(CompletableFuture.supplyAsync(() -> "went on", VIRTUAL).get(20, TimeUnit.SECONDS))
                    .isEqualTo("went on");
        } finally {
            enough.set(true);
        }
    }

    private static boolean spin(AtomicBoolean enough) {
        while (!enough.get()) Thread.onSpinWait();
        return true;
    }

    @Test
    void whatIsInterruptedStillHasItsResult() throws Exception {
        CompletableFuture<String> result = CompletableFuture.supplyAsync(
                () -> {
                    Thread.currentThread().interrupt();
                    return OwnThreads.calculate(() -> "read ")
                            + Thread.currentThread().isInterrupted();
                },
                VIRTUAL);
        assertThat(result.get(20, TimeUnit.SECONDS)).isEqualTo("read true");
    }

    @Test
    void whatGoesWrongIsThrown() {
        CompletableFuture<Throwable> thrown = CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return OwnThreads.calculate(() -> {
                            throw new IllegalArgumentException("no");
                        });
                    } catch (IllegalArgumentException wrong) {
                        return wrong;
                    }
                },
                VIRTUAL);
        assertThat(thrown.join()).isInstanceOf(IllegalArgumentException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OwnThreads.calculate(() -> {
                    throw new IllegalArgumentException("no");
                }));
    }
}
