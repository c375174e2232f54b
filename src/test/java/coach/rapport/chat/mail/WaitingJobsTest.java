package coach.rapport.chat.mail;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.storage.Database;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A conversation that waits for a model holds back no other, however many they are. */
class WaitingJobsTest {
    private static final int THREADS = 2;
    private static final int LINES = 40;

    private final CountDownLatch waiting = new CountDownLatch(LINES);

    @Test
    void theSchedulersNumberOfThreadsIsNoLimit() throws InterruptedException {
        Task<Void> job = Jobs.forLines(Wakening.CONVERSATION, this::waitsForAllOthers, _ -> false);
        Scheduler scheduler = Scheduler.create(Database.H2.migrated(), List.of(job))
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .threads(THREADS)
                .pollUsingFetch(0.5, 3)
                .pollingInterval(Duration.ofMillis(50))
                .enableImmediateExecution()
                .build();
        scheduler.start();
        new Wakening(() -> scheduler)
                .conversations(IntStream.range(0, LINES)
                        .mapToObj(number -> new Line("T1", "U" + number + "/person"))
                        .toList());
        assertThat(waiting.await(30, TimeUnit.SECONDS)).isTrue();
        scheduler.stop();
    }

    private Optional<Duration> waitsForAllOthers(Line line) {
        waiting.countDown();
        try {
            waiting.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }
}
