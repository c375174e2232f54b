package coach.rapport.tips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoWeekTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-29, 2026-W48",
        "2026-11-30, 2026-W49",
        "2026-12-31, 2026-W53",
        "2027-01-03, 2026-W53",
        "2027-01-04, 2027-W01",
        "2024-12-30, 2025-W01",
        "2026-02-16, 2026-W08"
    })
    void isThatOfTheDate(LocalDate date, String week) {
        assertThat(IsoWeek.of(date)).hasToString(week);
        assertThat(IsoWeek.parse(week)).isEqualTo(IsoWeek.of(date));
        assertThat(IsoWeek.of(date).on(date.getDayOfWeek())).isEqualTo(date);
    }

    @Test
    void goesOnAcrossNewYear() {
        IsoWeek last = new IsoWeek(2026, 53);
        assertThat(last.next()).isEqualTo(new IsoWeek(2027, 1));
        assertThat(last.next().previous()).isEqualTo(last);
        assertThat(last.plus(-53)).isEqualTo(new IsoWeek(2025, 52));
    }

    @Test
    void isInTheOrderOfTime() {
        IsoWeek last = new IsoWeek(2026, 53);
        assertThat(last).isLessThan(last.next()).isGreaterThan(last.previous());
        assertThat(last.toString()).isLessThan(last.next().toString());
        assertThat(new IsoWeek(2026, 9).toString()).isLessThan(new IsoWeek(2026, 10).toString());
    }

    @Test
    void beginsOnMonday() {
        assertThat(new IsoWeek(2027, 1).on(DayOfWeek.MONDAY)).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 53, -1})
    void isOneOfItsYears(int week) {
        assertThatIllegalArgumentException().isThrownBy(() -> new IsoWeek(2025, week));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-W54", "2026-W1", "2026-48", "2026-W48-1"})
    void isReadFromNothingElse(String written) {
        assertThatThrownBy(() -> IsoWeek.parse(written)).isInstanceOf(RuntimeException.class);
    }
}
