package coach.rapport.evidence;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Calculates on threads of its own, as many as there are cores. Virtual threads share a carrier a core, and what
 * calculates does not let go of it: where fifty people write at once, nobody's answer would be posted, no deadline kept
 * and no job's heartbeat given, until all fifty lines are read.
 */
final class OwnThreads {
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("sentence-model-", 0).factory());

    private OwnThreads() {}

    /** Returns what the calculation does. Cannot be interrupted: it takes some milliseconds. */
    static <T> T calculate(Supplier<T> calculation) {
        if (!Thread.currentThread().isVirtual()) return calculation.get();
        Future<T> result = THREADS.submit(calculation::get);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return result.get();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException known ? known : new IllegalStateException(failed);
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }
}
