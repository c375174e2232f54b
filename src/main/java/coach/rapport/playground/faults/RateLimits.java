package coach.rapport.playground.faults;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.workspace.PlaygroundClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;

/** The rates at which Slack takes calls. Off until switched on, because a person trying the app needs no brakes. */
@PlaygroundPart
public class RateLimits {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Map<String, Integer> PER_MINUTE = Map.ofEntries(
            Map.entry("chat.startStream", 20),
            Map.entry("chat.stopStream", 20),
            Map.entry("chat.appendStream", 100),
            Map.entry("chat.update", 50),
            Map.entry("agents.sessions.setStatus", 50),
            Map.entry("agents.sessions.rename", 50),
            Map.entry("views.open", 100),
            Map.entry("views.push", 100),
            Map.entry("views.update", 100),
            Map.entry("views.publish", 100),
            Map.entry("assistant.threads.setStatus", 60));

    private final Map<String, Deque<Instant>> taken = new HashMap<>();
    private final Clock clock;
    private boolean enforced;

    RateLimits(PlaygroundClock clock, @Value("${rapport.playground.enforce-rates:false}") boolean enforced) {
        this.clock = clock;
        this.enforced = enforced;
    }

    public synchronized void enforce(boolean on) {
        enforced = on;
        taken.clear();
    }

    /** How long the app must wait before this call is taken, in whole seconds; empty where it is taken now. */
    public synchronized Optional<Duration> waitBefore(String method, String channel) {
        if (!enforced) return Optional.empty();
        if (method.equals("chat.postMessage")) return take(method + channel, 1, Duration.ofSeconds(1));
        Integer limit = PER_MINUTE.get(method);
        return limit == null ? Optional.empty() : take(method, limit, MINUTE);
    }

    private Optional<Duration> take(String what, int limit, Duration window) {
        Instant now = clock.instant();
        Deque<Instant> earlier = taken.computeIfAbsent(what, _ -> new ArrayDeque<>());
        while (!earlier.isEmpty() && !earlier.getFirst().plus(window).isAfter(now)) earlier.removeFirst();
        if (earlier.size() < limit) {
            earlier.addLast(now);
            return Optional.empty();
        }
        Duration wait = Duration.between(now, earlier.getFirst().plus(window));
        return Optional.of(Duration.ofSeconds(wait.toSeconds() + 1));
    }
}
