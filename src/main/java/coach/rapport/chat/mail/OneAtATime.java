package coach.rapport.chat.mail;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Works off no line twice at once in this process. The scheduler sees to that too, but takes a job for dead, and starts it
 * anew, where the machine was too busy for its signs of life.
 */
final class OneAtATime {
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private final Function<Line, Optional<Duration>> drain;
    private final Set<Line> busy = ConcurrentHashMap.newKeySet();

    OneAtATime(Function<Line, Optional<Duration>> drain) {
        this.drain = drain;
    }

    /** Returns how long to pause before going on; empty where all is done. */
    Optional<Duration> drain(Line line) {
        if (!busy.add(line)) return Optional.of(A_SECOND);
        try {
            return drain.apply(line);
        } finally {
            busy.remove(line);
        }
    }
}
