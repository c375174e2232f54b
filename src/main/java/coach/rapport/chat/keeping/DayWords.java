package coach.rapport.chat.keeping;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days as people say them. */
final class DayWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

    private DayWords() {}

    /** Returns for example {@code Thursday, 10 December}; with the year where it is another than today's. */
    static String of(LocalDate day, LocalDate today) {
        return (day.getYear() == today.getYear() ? DAY : WITH_YEAR).format(day);
    }

    /** Returns for example {@code Thursday}. */
    static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
