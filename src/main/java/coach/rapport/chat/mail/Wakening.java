package coach.rapport.chat.mail;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sees that a line's job runs. Called after the commit that put something in: a job that is just ending looks at its
 * line once more after it has gone, so one of the two always sees it. Where the process dies between commit and call,
 * {@link Rounds} finds the line.
 */
class Wakening {
    static final String CONVERSATION = "conversation";
    static final String DELIVERY = "delivery";
    private static final Duration AHEAD = Duration.ofHours(1);

    // Asked for late: the scheduler is made of the jobs that call this.
    private final Supplier<Scheduler> scheduler;

    Wakening(Supplier<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    void conversations(Collection<Line> queues) {
        wake(CONVERSATION, queues, Instant.now());
    }

    void deliveries(Collection<Line> lanes) {
        // Jobs are taken in the order of their time: an answer that is ready goes before all that waits for one.
        wake(DELIVERY, lanes, Instant.now().minus(AHEAD));
    }

    /** Called within the transaction that puts something in. */
    void deliveriesOnceCommitted(Collection<Line> lanes) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                // Not here: until the transaction is taken down, its connection is still this thread's.
                Thread.startVirtualThread(() -> deliveries(lanes));
            }
        });
    }

    private void wake(String job, Collection<Line> lines, Instant time) {
        lines.forEach(line -> scheduler.get().scheduleIfNotExists(new TaskInstance<>(job, line.job()), time));
        scheduler.get().triggerCheckForDueExecutions();
    }
}
