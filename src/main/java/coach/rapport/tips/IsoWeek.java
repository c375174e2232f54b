package coach.rapport.tips;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.Locale;

/**
 * A week by ISO 8601: from Monday to Sunday, and the first of a year is the one with its first Thursday.
 *
 * @param year of the week, which differs from the calendar's around New Year
 * @param week from 1 to 52 or 53, by the year
 */
public record IsoWeek(int year, int week) implements Comparable<IsoWeek> {
    private static final Comparator<IsoWeek> ORDER =
            Comparator.comparingInt(IsoWeek::year).thenComparingInt(IsoWeek::week);

    public IsoWeek {
        if (year < 1970 || year > 9999) throw new IllegalArgumentException("year must be 1970..9999, was " + year);
        // The 28th of December is always in the last week of its year.
        int last = LocalDate.of(year, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        if (week < 1 || week > last) throw new IllegalArgumentException("no week " + week + " in " + year);
    }

    public static IsoWeek of(LocalDate date) {
        return new IsoWeek(date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws RuntimeException where it is anything else
     */
    public static IsoWeek parse(String written) {
        return of(LocalDate.parse(written + "-1", DateTimeFormatter.ISO_WEEK_DATE));
    }

    public LocalDate on(DayOfWeek day) {
        // The 4th of January is always in the first week of its year.
        return LocalDate.of(year, 1, 4).plusWeeks(week - 1L).with(day);
    }

    public IsoWeek next() {
        return plus(1);
    }

    public IsoWeek previous() {
        return plus(-1);
    }

    public IsoWeek plus(int weeks) {
        return of(on(DayOfWeek.THURSDAY).plusWeeks(weeks));
    }

    @Override
    public int compareTo(IsoWeek other) {
        return ORDER.compare(this, other);
    }

    /** Returns for example 2026-W08. In the order of the alphabet such weeks are in their order too. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-W%02d", year, week);
    }
}
