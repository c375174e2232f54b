package coach.rapport.chat.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Points in time as the database keeps them. H2 rounds nanoseconds up: cut them off before. */
final class Moment {
    private Moment() {}

    static OffsetDateTime now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    static OffsetDateTime ago(Clock clock, Duration age) {
        return now(clock).minus(age);
    }
}
