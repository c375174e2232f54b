package coach.rapport.playground.workspace;

import coach.rapport.playground.PlaygroundPart;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

/** Gives each message its {@code ts}: seconds and microseconds, never the same twice, never going back. */
@PlaygroundPart
public class Timestamps {
    private final Clock clock;
    private long last;

    Timestamps(PlaygroundClock clock, Shelf shelf) {
        this.clock = clock;
        for (Kind kind : new Kind[] {Kind.MESSAGE, Kind.EPHEMERAL}) {
            shelf.list(kind).forEach(message -> last = Math.max(last, micros(Json.text(message, "ts"))));
        }
    }

    public synchronized String next() {
        Instant now = clock.instant();
        last = Math.max(now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000, last + 1);
        return String.format(Locale.ROOT, "%d.%06d", last / 1_000_000, last % 1_000_000);
    }

    private static long micros(String ts) {
        return new BigDecimal(ts).movePointRight(6).longValue();
    }
}
