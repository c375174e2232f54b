package coach.rapport.notebook.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds when an occasion is, at the end of a note or at its beginning. */
final class Days {
    private static final String MONTH =
            "(?<month>january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?";
    private static final String WEEKDAY = "(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
    private static final String YEAR = "(?: (?<year>20\\d\\d))?";

    private static final Pattern LINK = Pattern.compile("(?:,|:| is| are)?\\s*$");

    private record Way(Pattern words, BiFunction<Calendar, MatchResult, Optional<When>> meaning) {}

    private static final List<Way> WAYS = List.of(
            way("(?:(?:on|by) )?(?:the )?(?<day>\\d\\d?)(?:st|nd|rd|th)?(?: of)? " + MONTH + YEAR, Days::date),
            way("(?:(?:on|by) )?" + MONTH + " (?:the )?(?<day>\\d\\d?)(?:st|nd|rd|th)?,?" + YEAR, Days::date),
            way("(?:in|by|from|this) (?<part>early |mid[ -]|late )?" + MONTH + YEAR, Days::month),
            way("(?:at )?(?:the )?(?<end>end|beginning|start) of " + MONTH + YEAR, Days::endOfMonth),
            way("next " + WEEKDAY, (days, found) -> Optional.of(days.weekday(found.group("weekday"), true))),
            way(
                    "(?:on |by |this |from )?" + WEEKDAY,
                    (days, found) -> Optional.of(days.weekday(found.group("weekday"), false))),
            way("(?:today|tonight)", (days, _) -> Optional.of(days.span(-1, 1))),
            way("tomorrow", (days, _) -> Optional.of(days.span(0, 2))),
            way(
                    "(?:this week|(?:at the|this|over the) weekend|in a few days)",
                    (days, _) -> Optional.of(days.span(-1, 7))),
            way("(?:from )?next week(?:end)?", (days, _) -> Optional.of(days.nextWeek())),
            way("(?:in (?:a week|one week|1 week))", (days, _) -> Optional.of(days.span(4, 10))),
            way("(?:in (?:two|2) weeks)", (days, _) -> Optional.of(days.span(11, 17))),
            way("(?:in (?:three|3) weeks)", (days, _) -> Optional.of(days.span(18, 24))),
            way("(?:in a month|in (?:four|4) weeks)", (days, _) -> Optional.of(days.span(25, 35))),
            way("(?:from )?next month", (days, _) -> Optional.of(days.nextMonth())),
            way("next year", (days, _) -> Optional.of(days.nextYear())),
            way("(?:in|over) (?:the )?(?<season>spring|summer|autumn|fall|winter|new year)", Days::unknown),
            way("(?:at|over) (?:christmas|easter)", Days::named),
            way("(?:soon|shortly|this month|this year|later this year)", (_, _) -> Optional.of(When.NEVER_SAID)));

    private Days() {}

    /** What is left of a note, and when its occasion is. */
    record Found(String rest, When when) {}

    private static Way way(String words, BiFunction<Calendar, MatchResult, Optional<When>> meaning) {
        return new Way(Pattern.compile("(?:^| )" + words + "$", Pattern.CASE_INSENSITIVE), meaning);
    }

    static Found in(String note, LocalDate kept) {
        Calendar calendar = new Calendar(kept);
        for (Way way : WAYS) {
            Matcher matcher = way.words().matcher(note);
            if (!matcher.find()) continue;
            Optional<When> when = way.meaning().apply(calendar, matcher.toMatchResult());
            if (when.isPresent())
                return new Found(
                        LINK.matcher(note.substring(0, matcher.start())).replaceFirst(""), when.get());
        }
        return new Found(note, When.NEVER_SAID);
    }

    private static Optional<When> date(Calendar days, MatchResult found) {
        return days.date(Integer.parseInt(found.group("day")), found.group("month"), year(found));
    }

    private static Optional<When> month(Calendar days, MatchResult found) {
        String part = Optional.ofNullable(found.group("part")).orElse("").toLowerCase(Locale.ROOT);
        return Optional.of(days.month("in " + part + month(found), found.group("month"), year(found)));
    }

    private static Optional<When> endOfMonth(Calendar days, MatchResult found) {
        String part = found.group("end").toLowerCase(Locale.ROOT);
        return Optional.of(days.month("at the " + part + " of " + month(found), found.group("month"), year(found)));
    }

    private static String month(MatchResult found) {
        return Calendar.nameOf(found.group("month"))
                + Optional.ofNullable(found.group("year"))
                        .map(year -> " " + year)
                        .orElse("");
    }

    // Which months they are depends on the half of the earth.
    private static Optional<When> unknown(Calendar days, MatchResult found) {
        String season = found.group("season").toLowerCase(Locale.ROOT);
        return Optional.of(lasting("in the " + (season.equals("new year") ? "New Year" : season)));
    }

    private static Optional<When> named(Calendar days, MatchResult found) {
        String words = found.group().strip().toLowerCase(Locale.ROOT);
        int name = words.indexOf(' ') + 1;
        return Optional.of(lasting(
                words.substring(0, name) + Character.toUpperCase(words.charAt(name)) + words.substring(name + 1)));
    }

    private static When lasting(String words) {
        return new When(words, true, LocalDate.MIN, LocalDate.MAX);
    }

    private static Optional<Integer> year(MatchResult found) {
        return Optional.ofNullable(found.group("year")).map(Integer::valueOf);
    }
}
