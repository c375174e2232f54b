package coach.rapport.tips;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * A weekly local time, such as Tuesday 09:00 in Lisbon. It stays at 09:00 when clocks change.
 *
 * @param time to the minute
 * @param zone a region that Java knows, such as Europe/Lisbon; a bare offset knows nothing of summer time and is refused
 */
public record WeeklySlot(DayOfWeek day, LocalTime time, ZoneId zone) {
    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

    public WeeklySlot {
        if (!time.equals(time.truncatedTo(ChronoUnit.MINUTES))) {
            throw new IllegalArgumentException("time must be to the minute, was " + time);
        }
        if (!ZONES.contains(zone.getId())) throw new IllegalArgumentException("not a known region: " + zone);
    }

    /** Returns the zone with this name, or empty where Java knows none that may be in a slot. */
    public static Optional<ZoneId> findZone(String name) {
        return Optional.of(name).filter(ZONES::contains).map(ZoneId::of);
    }

    /**
     * Returns when the slot is in this week. A time that clocks skip that day comes as much later as they skip (02:30
     * becomes 03:30); of a time that comes twice, the first.
     */
    public Instant in(IsoWeek week) {
        return week.on(day).atTime(time).atZone(zone).toInstant();
    }

    /** Returns the week that it is there. */
    public IsoWeek weekOf(Instant instant) {
        return IsoWeek.of(instant.atZone(zone).toLocalDate());
    }

    /** Returns when the slot's day in this week is over there: a tip is posted before then or not at all. */
    public Instant endOfDay(IsoWeek week) {
        return endOfDay(in(week));
    }

    /** Returns when the day of this moment is over there. */
    Instant endOfDay(Instant instant) {
        return instant.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Returns the week with the first slot that is after this moment. */
    IsoWeek weekAfter(Instant instant) {
        IsoWeek week = weekOf(instant).previous();
        while (!in(week).isAfter(instant)) week = week.next();
        return week;
    }

    /** Returns the first slot that is after this moment. */
    Instant after(Instant instant) {
        return in(weekAfter(instant));
    }
}
