package coach.rapport.chat.leading;

import coach.rapport.tips.IsoWeek;
import coach.rapport.tips.WeeklySlot;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days and times as people say them. */
final class When {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private When() {}

    /** Returns for example "Tuesday 1 December". */
    static String day(Instant instant, ZoneId zone) {
        return DAY.format(instant.atZone(zone));
    }

    /** Returns for example "Tuesday 1 December at 09:00". */
    static String moment(Instant instant, ZoneId zone) {
        return day(instant, zone) + " at " + TIME.format(instant.atZone(zone));
    }

    static String dayOf(IsoWeek week, WeeklySlot slot) {
        return day(slot.in(week), slot.zone());
    }

    /** Returns for example "every Tuesday at 09:00, Lisbon time". */
    static String weekly(WeeklySlot slot) {
        String day = slot.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return "every %s at %s, %s time".formatted(day, TIME.format(slot.time()), city(slot.zone()));
    }

    /** Returns for example "New York"; the whole name where it names no city. */
    static String city(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
