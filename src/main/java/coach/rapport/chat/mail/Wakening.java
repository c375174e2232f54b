package coach.rapport.chat.mail;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Supplier;

/**
 * Sees that a line's job runs. Called after the commit that put something in: a job that is just ending looks at its
 * line once more after it has gone, so one of the two always sees it. Where the process dies between commit and call,
 * {@link Rounds} finds the line.
 */
class Wakening {
    static final String CONVERSATION = "conversation";
    static final String DELIVERY = "delivery";

    // Asked for late: the scheduler is made of the jobs that call this.
    private final Supplier<Scheduler> scheduler;

    Wakening(Supplier<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    void conversations(Collection<Line> queues) {
        wake(CONVERSATION, queues);
    }

    void deliveries(Collection<Line> lanes) {
        wake(DELIVERY, lanes);
    }

    private void wake(String job, Collection<Line> lines) {
        Instant now = Instant.now();
        lines.forEach(line -> scheduler.get().scheduleIfNotExists(new TaskInstance<>(job, line.job()), now));
        scheduler.get().triggerCheckForDueExecutions();
    }
}
