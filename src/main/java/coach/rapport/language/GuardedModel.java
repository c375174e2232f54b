package coach.rapport.language;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks within a deadline and turns all that can go wrong into an {@link Answer}. The deadline is ours because the
 * client's own ends with the first byte: a reply that drips on would outlive it.
 */
final class GuardedModel implements LanguageModel {
    private static final Logger log = LoggerFactory.getLogger(GuardedModel.class);

    // Nobody says that much in a chat; past it something has gone wrong with the model.
    private static final int LONGEST = 4_000;

    private final Function<Prompt, String> protocol;
    private final Duration deadline;
    private final LastAnswer last;

    /** @param protocol may throw anything, and may take any time */
    GuardedModel(Function<Prompt, String> protocol, Duration deadline, LastAnswer last) {
        this.protocol = protocol;
        this.deadline = deadline;
        this.last = last;
    }

    @Override
    public boolean configured() {
        return true;
    }

    @Override
    public Answer ask(Prompt prompt) {
        Answer answer = checked(withinDeadline(prompt));
        last.remember(answer);
        if (answer instanceof Answer.Unavailable(String reason)) log.warn("language model unavailable: {}", reason);
        return answer;
    }

    private Answer withinDeadline(Prompt prompt) {
        FutureTask<String> call = new FutureTask<>(() -> protocol.apply(prompt));
        Thread.ofVirtual().name("language-model").start(call);
        try {
            return new Answer.Text(call.get(deadline.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            return new Answer.Unavailable("too late");
        } catch (ExecutionException failed) {
            return new Answer.Unavailable(FailureKind.of(failed.getCause()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer.Unavailable("interrupted");
        } finally {
            call.cancel(true);
        }
    }

    private static Answer checked(Answer answer) {
        if (!(answer instanceof Answer.Text(String text))) return answer;
        if (text.isBlank()) return new Answer.Unavailable("empty answer");
        return text.length() > LONGEST ? new Answer.Unavailable("answer too long") : answer;
    }
}
