package coach.rapport.chat.mail;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The jobs that work off lines: one at a time for each line, on whichever replica. */
final class Jobs {
    private static final FixedDelay AFTER_FAILURE = FixedDelay.ofSeconds(1);

    private Jobs() {}

    /**
     * @param drain works off a line, and returns how long to pause before going on; empty where all is done
     * @param waits whether something is in the line
     */
    static Task<Void> forLines(String name, Function<Line, Optional<Duration>> drain, Predicate<Line> waits) {
        OneAtATime lines = new OneAtATime(drain);
        return Tasks.custom(name, Void.class)
                .onFailure(new FailureHandler.OnFailureReschedule<>(AFTER_FAILURE))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    Line line = Line.parse(instance.getId());
                    Optional<Duration> pause = lines.drain(line);
                    return pause.map(Jobs::goOnAfter).orElseGet(() -> (complete, operations) -> {
                        operations.remove();
                        // What came in since the last look found this job still there, and did not start another.
                        if (waits.test(line)) {
                            context.getSchedulerClient()
                                    .scheduleIfNotExists(new TaskInstance<>(name, line.job()), Instant.now());
                        }
                    });
                });
    }

    private static CompletionHandler<Void> goOnAfter(Duration pause) {
        return (complete, operations) ->
                operations.reschedule(complete, complete.getTimeDone().plus(pause));
    }

    /** A job that goes its rounds all day. */
    static Task<Void> rounds(String name, Duration every, Runnable work) {
        return Tasks.recurring(name, FixedDelay.of(every)).execute((_, _) -> work.run());
    }
}
