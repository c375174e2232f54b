package coach.rapport.language.standin;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;

/** What the stand-in is told to do. */
final class Script {
    private final Deque<Fault> faults = new ArrayDeque<>();
    private volatile Function<Asked, String> speaks = _ -> "All at once.";
    private volatile Pace pace = Pace.AT_ONCE;

    void speaks(Function<Asked, String> words) {
        speaks = words;
    }

    String words(Asked asked) {
        return speaks.apply(asked);
    }

    void pace(Pace wanted) {
        pace = wanted;
    }

    Pace pace() {
        return pace;
    }

    synchronized void fails(Fault fault, int times) {
        faults.addAll(Collections.nCopies(times, fault));
    }

    synchronized Optional<Fault> findNextFault() {
        return Optional.ofNullable(faults.poll());
    }

    synchronized void recovers() {
        faults.clear();
    }
}
