package coach.rapport.evidence;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Who is read for first where more is to be read than the machine can: whoever began first, to the end. If all were read
 * for side by side, all would be late together, and what a model says would wait for its check behind turns that began
 * later.
 */
public final class PlaceInLine {
    private static final AtomicLong LAST = new AtomicLong();
    // Inherited: what a model says is checked on the thread that listens to it.
    private static final InheritableThreadLocal<Long> HELD = new InheritableThreadLocal<>();

    private PlaceInLine() {}

    /** Does work that has one place, all of it. */
    public static <T> T taken(Supplier<T> work) {
        HELD.set(LAST.incrementAndGet());
        try {
            return work.get();
        } finally {
            HELD.remove();
        }
    }

    /** Returns the thread's place; without one, it is the last in line now. */
    static long current() {
        Long held = HELD.get();
        return held == null ? LAST.incrementAndGet() : held;
    }
}
