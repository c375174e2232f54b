package coach.rapport.evidence;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Where the sentence model works for virtual threads: on threads of its own, as many as there are cores. Virtual threads
 * share as few, and nothing takes one from whoever computes: while messages were read there, every acknowledgement,
 * every row and every sign of life would wait behind all of them.
 */
final class Workbench {
    private static final ExecutorService HANDS = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("sentence-model-", 0).factory());

    private Workbench() {}

    /** Does the work, first come, first served. A thread that is not virtual does it itself. */
    static <T> T at(Supplier<T> work) {
        return Thread.currentThread().isVirtual() ? awaited(HANDS.submit(work::get)) : work.get();
    }

    // It takes milliseconds: whoever is interrupted meanwhile hears of it afterwards.
    private static <T> T awaited(Future<T> work) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return work.get();
                } catch (InterruptedException _) {
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
