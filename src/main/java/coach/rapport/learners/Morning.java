package coach.rapport.learners;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * Nine o'clock where a learner is. What could not be sent then, because Rapport was down or the learner has moved east past
 * nine, comes at once, but not at night: by {@link #LATEST}, or else at nine on the next day. It comes up to
 * {@value #MOST_DAYS_LATE} days late and then not at all: an old reminder does more harm than none.
 */
public final class Morning {
    public static final LocalTime NINE = LocalTime.of(9, 0);
    /** From then on it is left for the next morning. */
    public static final LocalTime LATEST = LocalTime.of(21, 0);

    public static final int MOST_DAYS_LATE = 7;

    // The day at UTC-12 may be two before the one at UTC+14.
    private static final int MOST_DAYS_APART = 2;
    private static final ZoneOffset FURTHEST = ZoneOffset.ofHours(14);

    private Morning() {}

    /**
     * Returns whether what is meant for this day is to be sent now.
     *
     * @param zone where the learner is now, which need not be where they were when they chose the day
     */
    public static boolean isDue(LocalDate day, ZoneId zone, Instant now) {
        ZonedDateTime there = now.atZone(zone);
        LocalDate today = there.toLocalDate();
        return !day.isAfter(today)
                && !day.isBefore(today.minusDays(MOST_DAYS_LATE))
                && !now.isBefore(today.atTime(NINE).atZone(zone).toInstant())
                && there.toLocalTime().isBefore(LATEST);
    }

    /** Returns the day it is where it is latest, at UTC+14. */
    public static LocalDate furthestDay(Instant now) {
        return now.atOffset(FURTHEST).toLocalDate();
    }

    /** Returns the oldest day that may still be due anywhere, where {@code furthest} is the latest. */
    public static LocalDate oldestDay(LocalDate furthest) {
        return furthest.minusDays(MOST_DAYS_LATE + MOST_DAYS_APART);
    }
}
