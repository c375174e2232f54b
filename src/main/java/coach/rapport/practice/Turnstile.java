package coach.rapport.practice;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets in no more turns at once than can be read at once, in the order in which they came. If all were read side by side
 * where more come than the machine can read, all would be late together, and what a model says would wait for its check
 * behind turns that nobody has answered yet.
 */
final class Turnstile {
    private final Semaphore places;

    /** @param places how many turns are read at once */
    Turnstile(int places) {
        this.places = new Semaphore(places, true);
    }

    static Turnstile asManyAsCores() {
        return new Turnstile(Runtime.getRuntime().availableProcessors());
    }

    <T> T through(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
