package coach.rapport.notebook.words;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The days that words of a note mean. The day of keeping may be off by one, as nobody knows in which zone it was. */
final class Calendar {
    private final LocalDate kept;

    Calendar(LocalDate kept) {
        this.kept = kept;
    }

    private static Optional<Month> month(String name) {
        String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).startsWith(start))
                .findFirst();
    }

    static String nameOf(String month) {
        return month(month).orElseThrow().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** Returns the coming month of this name, which may be the one in which the note was kept. */
    When month(String words, String name, Optional<Integer> year) {
        Month month = month(name).orElseThrow();
        YearMonth coming = YearMonth.of(year.orElse(kept.getYear()), month);
        if (year.isEmpty() && coming.isBefore(YearMonth.from(kept))) coming = coming.plusYears(1);
        return new When(words, true, coming.atDay(1), coming.atEndOfMonth());
    }

    Optional<When> date(int day, String name, Optional<Integer> year) {
        Month month = month(name).orElseThrow();
        if (day < 1 || day > month.maxLength()) return Optional.empty();
        try {
            LocalDate date = MonthDay.of(month, day).atYear(year.orElse(kept.getYear()));
            if (year.isEmpty() && date.isBefore(kept.minusDays(1))) date = date.plusYears(1);
            return Optional.of(new When("on " + day + " " + nameOf(name), true, date, date));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    When weekday(String name, boolean next) {
        DayOfWeek day = Arrays.stream(DayOfWeek.values())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow();
        LocalDate first = kept.with(TemporalAdjusters.nextOrSame(day));
        boolean either = next || first.equals(kept);
        return new When(
                next ? "next" : "on " + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                false,
                first,
                either ? first.plusDays(7) : first);
    }

    /** Returns a span counted from the day of keeping. */
    When span(int from, int to) {
        return new When("", false, kept.plusDays(from), kept.plusDays(to));
    }

    When nextWeek() {
        LocalDate monday = kept.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return new When("", false, monday.minusDays(1), monday.plusDays(7));
    }

    When nextMonth() {
        YearMonth next = YearMonth.from(kept).plusMonths(1);
        return new When("", false, next.atDay(1), next.atEndOfMonth());
    }

    When nextYear() {
        return new When("", false, LocalDate.of(kept.getYear() + 1, 1, 1), LocalDate.of(kept.getYear() + 1, 12, 31));
    }
}
