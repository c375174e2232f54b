package coach.rapport.language;

import coach.rapport.language.StreamedCall.Reply;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Waits for a call until a deadline. It is ours because the clients' own end with the first byte: a reply that drips on
 * would outlive them.
 */
final class Deadline {
    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /**
     * @param call may throw anything, and may take any time
     * @param gate through which the call hands pieces on; closed when this returns
     */
    Outcome wait(Supplier<Reply> call, Gate gate) {
        FutureTask<Reply> task = new FutureTask<>(call::get);
        Thread.ofVirtual().name("language-model").start(task);
        try {
            return new Outcome.Said(task.get(left().toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException late) {
            return Outcome.Failed.ofUs(FailureKind.TOO_LATE);
        } catch (ExecutionException failed) {
            return FailureKind.of(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Outcome.Failed.ofUs("interrupted");
        } finally {
            // First the gate, which waits for whoever is taking a piece: they may be writing to the database, and an
            // interrupt in the middle of that closes H2's file for everybody.
            gate.close();
            task.cancel(true);
        }
    }

    /** Waits until there is no time left for more, or this long. */
    void pause(Duration time) {
        try {
            Thread.sleep(time.compareTo(left()) < 0 ? time : left());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
