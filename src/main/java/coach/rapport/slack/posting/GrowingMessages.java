package coach.rapport.slack.posting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps count of the messages that grow. Slack lets an app change about fifty messages a minute in a workspace; what
 * grows takes two or three changes, and some must be left for what has to be changed.
 */
final class GrowingMessages {
    private static final int MOST_A_MINUTE = 15;

    private final Map<String, Deque<Instant>> begun = new ConcurrentHashMap<>();
    private final Clock clock;

    GrowingMessages(Clock clock) {
        this.clock = clock;
    }

    /** Returns whether one more may begin now, and counts it if so. */
    boolean begin(String workspace) {
        Deque<Instant> times = begun.computeIfAbsent(workspace, _ -> new ArrayDeque<>());
        synchronized (times) {
            Instant now = clock.instant();
            while (!times.isEmpty()
                    && times.getFirst().plus(Duration.ofMinutes(1)).isBefore(now)) times.removeFirst();
            if (times.size() >= MOST_A_MINUTE) return false;
            times.addLast(now);
            return true;
        }
    }
}
