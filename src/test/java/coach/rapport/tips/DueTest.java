package coach.rapport.tips;

import static coach.rapport.tips.Office.SLOT;
import static coach.rapport.tips.Office.TUESDAY;
import static coach.rapport.tips.Office.WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DueTest {
    private static final Instant BEFORE = SLOT.minus(Duration.ofDays(1));
    private static final Instant MIDNIGHT = Instant.parse("2026-11-25T00:00:00Z");

    private static Due at(Instant now, Instant since, Map<IsoWeek, Fate> fates) {
        return Due.at(now, TUESDAY, since, since, fates);
    }

    @Test
    void isNothingBeforeTheSlot() {
        assertThat(at(SLOT.minusNanos(1), BEFORE, Map.of()).isNothing()).isTrue();
    }

    @Test
    void isTheWeekFromItsSlotToItsDaysEnd() {
        assertThat(at(SLOT, BEFORE, Map.of()).open()).contains(WEEK);
        assertThat(at(MIDNIGHT.minusNanos(1), BEFORE, Map.of()).open()).contains(WEEK);
    }

    @Test
    void isAPassedWeekOnceTheDayIsOver() {
        Due due = at(MIDNIGHT, BEFORE, Map.of());
        assertThat(due.open()).isEmpty();
        assertThat(due.passed()).containsExactly(WEEK);
    }

    @Test
    void isNothingWhereTheTeamWasSetUpAtTheSlotOrLater() {
        assertThat(at(SLOT.plusSeconds(60), SLOT, Map.of()).isNothing()).isTrue();
        assertThat(at(SLOT.plusSeconds(60), SLOT.plusSeconds(30), Map.of()).isNothing())
                .isTrue();
    }

    @Test
    void isAllThatPassedAndTheOneThatIsOpen() {
        Instant since = SLOT.minus(Duration.ofDays(15));
        Due due = at(SLOT, since, Map.of(WEEK.previous(), Fate.SKIPPED));
        assertThat(due.passed()).containsExactly(WEEK.plus(-2));
        assertThat(due.open()).contains(WEEK);
    }

    @Test
    void isNotWhatWasDealtWith() {
        Due due = Due.at(SLOT, TUESDAY, SLOT.minus(Duration.ofDays(100)), BEFORE, Map.of());
        assertThat(due.passed()).isEmpty();
        assertThat(due.open()).contains(WEEK);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fate.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MISSED"})
    void isNoWeekOfWhichSomethingBecame(Fate fate) {
        assertThat(at(SLOT, BEFORE, Map.of(WEEK, fate)).isNothing()).isTrue();
        assertThat(at(MIDNIGHT, BEFORE, Map.of(WEEK, fate)).isNothing()).isTrue();
    }

    @Test
    void isAWeekThatWasThoughtMissedByAClockThatRanAhead() {
        Instant ahead = SLOT.plus(Duration.ofDays(20));
        assertThat(Due.at(SLOT, TUESDAY, BEFORE, ahead, Map.of(WEEK, Fate.MISSED))
                        .open())
                .contains(WEEK);
    }
}
