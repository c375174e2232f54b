package coach.rapport.evidence;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Where the sentence model works for virtual threads: on threads of its own, as many as there are cores. Virtual threads
 * share a few carriers, and nothing takes one from whoever computes: while texts were read there, every acknowledgement, every
 * row and every sign of life would wait behind all of them.
 */
final class Workbench {
    private static final int HANDS = Runtime.getRuntime().availableProcessors();
    private static final ExecutorService WORKING = new ThreadPoolExecutor(
            HANDS,
            HANDS,
            0,
            TimeUnit.SECONDS,
            new PriorityBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("sentence-model-", 0).factory());

    private Workbench() {}

    /** Does the work, in the order of {@link PlaceInLine}. A thread that is not virtual does it itself. */
    static <T> T at(Supplier<T> work) {
        if (!Thread.currentThread().isVirtual()) return work.get();
        Piece<T> piece = new Piece<>(work, PlaceInLine.current());
        WORKING.execute(piece);
        return awaited(piece);
    }

    private static final class Piece<T> extends FutureTask<T> implements Comparable<Piece<?>> {
        private final long place;

        Piece(Supplier<T> work, long place) {
            super(work::get);
            this.place = place;
        }

        @Override
        public int compareTo(Piece<?> other) {
            return Long.compare(place, other.place);
        }
    }

    // It takes milliseconds: whoever is interrupted meanwhile hears of it afterwards.
    private static <T> T awaited(Piece<T> piece) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return piece.get();
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
