package coach.rapport.playground.workspace;

import coach.rapport.playground.PlaygroundPart;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Trigger ids: each opens one view, within three seconds of what the person did. */
@PlaygroundPart
public class Tickets {
    private static final Duration VALID = Duration.ofSeconds(3);

    private final Map<String, Ticket> issued = new ConcurrentHashMap<>();
    private final Clock clock;

    Tickets(PlaygroundClock clock) {
        this.clock = clock;
    }

    private record Ticket(String user, Instant until, AtomicBoolean used) {}

    public String issue(String user) {
        String id =
                "%d.%s".formatted(clock.millis(), UUID.randomUUID().toString().replace("-", ""));
        issued.put(id, new Ticket(user, clock.instant().plus(VALID), new AtomicBoolean()));
        return id;
    }

    /** What became of a trigger id that was handed in. */
    public sealed interface Outcome {
        record Accepted(String user) implements Outcome {}

        record Refused(String error) implements Outcome {}
    }

    public Outcome redeem(String id) {
        Ticket ticket = issued.get(id);
        if (ticket == null) return new Outcome.Refused("invalid_trigger_id");
        if (clock.instant().isAfter(ticket.until())) return new Outcome.Refused("expired_trigger_id");
        if (!ticket.used().compareAndSet(false, true)) return new Outcome.Refused("exchanged_trigger_id");
        return new Outcome.Accepted(ticket.user());
    }
}
