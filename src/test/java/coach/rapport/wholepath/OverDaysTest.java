package coach.rapport.wholepath;

import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** What tests of days and weeks share: they move the clock far, so that the application is their own. */
@DirtiesContext
@TestPropertySource(properties = "rapport.evidence.warm-up=false")
abstract class OverDaysTest extends WholePathTest {
    /** The job that posts tips, and the one that brings notes and plans back. */
    protected static final String TEAMS = "teams";

    protected static final String MORNING = "morning";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private Scheduler scheduler;

    /** The time that it is for Rapport. */
    protected Instant now() {
        return Instant.ofEpochMilli(
                workspace.get("/playground/control/clock").path("now_ms").asLong());
    }

    /** Moves the clock, and waits until this job has looked around and all that came of it is delivered. */
    protected void moveTo(Instant moment, String job) {
        workspace.moveClock(Duration.between(now(), moment).truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
        look(job);
    }

    /** Lets a job look around now that would do so every few seconds, and waits until all that came of it is delivered. */
    protected void look(String job) {
        Instant asked = Instant.now();
        TaskInstanceId instance = TaskInstanceId.of(job, RecurringTask.INSTANCE);
        await().pollInterval(Duration.ofMillis(20)).atMost(PATIENCE).until(() -> begins(instance));
        await().pollInterval(Duration.ofMillis(20))
                .atMost(PATIENCE)
                .until(() -> !lastSuccess(job).isBefore(asked));
        workspace.awaitQuiet();
    }

    // Where it is looking around already, it may have begun before the clock was moved.
    private boolean begins(TaskInstanceId instance) {
        try {
            return scheduler.reschedule(instance, Instant.now());
        } catch (TaskInstanceException _) {
            return false;
        }
    }

    private Instant lastSuccess(String job) {
        return rows.sql("select last_success from scheduled_tasks where task_name = ?")
                .param(job)
                .query((row, _) -> row.getObject(1, java.time.OffsetDateTime.class))
                .optional()
                .map(java.time.OffsetDateTime::toInstant)
                .orElse(Instant.MIN);
    }
}
