package coach.rapport.chat.visit;

import coach.rapport.chat.Surroundings;
import coach.rapport.chat.Surroundings.PersonSeen;
import coach.rapport.learners.LearnerId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The time zones that people are in, as the platform said within the last quarter of an hour. */
public class Whereabouts {
    private static final Duration FRESH = Duration.ofMinutes(15);
    /** Beyond so many the answers are forgotten, to bound the memory. */
    private static final int REMEMBERED = 10_000;

    private final Surroundings surroundings;
    private final Clock clock;
    private final Map<LearnerId, Zone> known = new ConcurrentHashMap<>();

    private record Zone(ZoneId id, Instant asked) {}

    public Whereabouts(Surroundings surroundings, Clock clock) {
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /** Returns the person's time zone, or empty where the platform does not say. */
    public Optional<ZoneId> find(LearnerId person) {
        Zone zone = known.get(person);
        if (zone != null && clock.instant().isBefore(zone.asked().plus(FRESH))) return Optional.of(zone.id());
        return ask(person);
    }

    private Optional<ZoneId> ask(LearnerId person) {
        if (!(surroundings.lookAt(person) instanceof PersonSeen.Known seen)) return Optional.empty();
        if (known.size() >= REMEMBERED) known.clear();
        known.put(person, new Zone(seen.zone(), clock.instant()));
        return Optional.of(seen.zone());
    }

    /** Returns the day it is where the person is; where nobody knows, the day it is in UTC. */
    public LocalDate today(LearnerId person) {
        return clock.instant().atZone(zone(person)).toLocalDate();
    }

    /** Returns the person's time zone; where nobody knows, UTC. */
    public ZoneId zone(LearnerId person) {
        return find(person).orElse(ZoneOffset.UTC);
    }
}
