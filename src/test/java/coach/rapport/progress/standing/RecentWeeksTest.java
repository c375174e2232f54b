package coach.rapport.progress.standing;

import static coach.rapport.progress.Histories.history;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.progress.Histories;
import coach.rapport.progress.Weeks;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecentWeeksTest {
    // START is a Monday.
    private static Optional<Weeks> weeks(Histories history, int day) {
        return RecentWeeks.of(history.list(), ZoneOffset.UTC, Histories.START.plus(Duration.ofDays(day)));
    }

    @Test
    void nothingIsSaidBeforeTheFirstPractice() {
        assertThat(weeks(history(), 0)).isEmpty();
    }

    @Test
    void theFirstPracticeIsOneWeekOfOne() {
        assertThat(weeks(history().practising(), 3)).contains(new Weeks(1, 1));
    }

    @Test
    void aWeekLeftOutIsCountedAndNothingIsBroken() {
        Histories history =
                history().practising().onDay(7).practising().onDay(21).practising();
        assertThat(weeks(history, 22)).contains(new Weeks(3, 4));
    }

    @Test
    void severalPracticesInAWeekAreOneWeek() {
        assertThat(weeks(history().practising().practising().practising(), 6)).contains(new Weeks(1, 1));
    }

    @Test
    void theWeekThatIsGoingOnCountsOnlyOncePractised() {
        Histories history = history().practising();
        assertThat(weeks(history, 7)).contains(new Weeks(1, 1));
        assertThat(weeks(history.onDay(8).practising(), 8)).contains(new Weeks(2, 2));
    }

    @Test
    void nothingIsSaidAfterALongPause() {
        assertThat(weeks(history().practising(), 60)).isEmpty();
    }

    @Test
    void weeksAreThoseOfTheLearnersOwnCalendar() {
        Instant sundayNight = Instant.parse("2026-03-08T23:30:00Z");
        Instant later = Instant.parse("2026-03-10T12:00:00Z");
        assertThat(RecentWeeks.of(
                        history().practising().at(sundayNight).practising().list(), ZoneOffset.UTC, later))
                .contains(new Weeks(1, 1));
        assertThat(RecentWeeks.of(
                        history().practising().at(sundayNight).practising().list(), ZoneId.of("Europe/Berlin"), later))
                .contains(new Weeks(2, 2));
    }
}
