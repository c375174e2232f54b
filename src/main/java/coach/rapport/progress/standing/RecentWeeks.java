package coach.rapport.progress.standing;

import coach.rapport.progress.Practised;
import coach.rapport.progress.Weeks;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** In which of the last calendar weeks, Monday to Sunday, there was practice. */
final class RecentWeeks {
    private RecentWeeks() {}

    static Optional<Weeks> of(List<Practised> history, ZoneId zone, Instant now) {
        LocalDate current = monday(now, zone);
        TreeSet<LocalDate> practised = history.stream()
                .map(one -> monday(one.ended(), zone))
                .filter(week -> !week.isAfter(current))
                .collect(Collectors.toCollection(TreeSet::new));
        if (practised.isEmpty()) return Optional.empty();
        LocalDate last = practised.last().equals(current) ? current : current.minusWeeks(1);
        int since = Math.toIntExact(ChronoUnit.WEEKS.between(practised.first(), last)) + 1;
        int of = Math.min(Weeks.MOST, since);
        int among = practised.tailSet(last.minusWeeks(of - 1)).size();
        return among == 0 ? Optional.empty() : Optional.of(new Weeks(among, of));
    }

    private static LocalDate monday(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
