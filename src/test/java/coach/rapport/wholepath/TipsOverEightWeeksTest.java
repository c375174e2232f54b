package coach.rapport.wholepath;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneRules;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** Three teams in three time zones get their tip at nine in the morning, once a week, while the clocks change around them. */
@Import(OnH2.class)
class TipsOverEightWeeksTest extends OverDaysTest {
    private static final int WEEKS = 8;
    /** After a slot and before it, by so much. */
    private static final Duration BESIDE = Duration.ofSeconds(20);

    /** Lisbon, New York and Sydney all change their clocks within the eight weeks from the 20th of these. */
    private static final Month SPRING = Month.FEBRUARY;

    private static final Month AUTUMN = Month.SEPTEMBER;
    private static final int FROM_DAY = 20;

    @Test
    void oneATimeAtNineThroughSpringAndAutumn() {
        LocalDate spring = mondayAfter(SPRING);
        moveTo(before(spring), TEAMS);
        List<Team> teams = List.of(
                Team.setUp(colleague(Colleague.ISLA), Colleague.LOBBY, DayOfWeek.MONDAY, "Australia/Sydney"),
                Team.setUp(colleague(Colleague.BEN), Colleague.RETURNS, DayOfWeek.TUESDAY, "Europe/Lisbon"),
                Team.setUp(colleague(Colleague.DEV), Colleague.CHANNEL, DayOfWeek.FRIDAY, "America/New_York"));
        eightWeeks(teams, spring);
        LocalDate autumn = mondayAfter(AUTUMN);
        moveTo(before(autumn), TEAMS);
        eightWeeks(teams, autumn);
    }

    private LocalDate mondayAfter(Month month) {
        LocalDate today = now().atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate from = today.withMonth(month.getValue()).withDayOfMonth(FROM_DAY);
        LocalDate next = from.isAfter(today) ? from : from.plusYears(1);
        return next.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    // A day and a half before: in Sydney Monday begins while it is Sunday elsewhere.
    private static Instant before(LocalDate monday) {
        return monday.minusDays(2).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private void eightWeeks(List<Team> teams, LocalDate first) {
        assertThat(teams).allSatisfy(team -> assertThat(changes(team, first)).isTrue());
        for (int week = 0; week < WEEKS; week++) {
            LocalDate monday = first.plusWeeks(week);
            teams.stream()
                    .sorted(Comparator.comparing(team -> team.slot(monday)))
                    .forEach(team -> comesAtNine(team, monday, teams));
        }
    }

    private static boolean changes(Team team, LocalDate first) {
        ZoneRules rules = team.zone().getRules();
        return !rules.getOffset(team.slot(first)).equals(rules.getOffset(team.slot(first.plusWeeks(WEEKS - 1))));
    }

    private void comesAtNine(Team team, LocalDate monday, List<Team> teams) {
        int before = team.tips().size();
        int all = count(teams);
        moveTo(team.slot(monday).minus(BESIDE), TEAMS);
        assertThat(count(teams)).isEqualTo(all);
        moveTo(team.slot(monday).plus(BESIDE), TEAMS);
        assertThat(count(teams)).isEqualTo(all + 1);
        assertThat(team.tips()).hasSize(before + 1);
        ZonedDateTime posted = team.tips().getLast().at().atZone(team.zone());
        assertThat(posted.toLocalDate()).isEqualTo(monday.plusDays(team.day().ordinal()));
        assertThat(posted.toLocalTime()).isBetween(LocalTime.of(9, 0), LocalTime.of(9, 1));
    }

    private static int count(List<Team> teams) {
        return teams.stream().mapToInt(team -> team.tips().size()).sum();
    }
}
