package coach.rapport.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NudgeDayTest {
    @ParameterizedTest
    @CsvSource({
        "MONDAY, WEDNESDAY, 2",
        "TUESDAY, THURSDAY, 2",
        "WEDNESDAY, FRIDAY, 2",
        "THURSDAY, FRIDAY, 1",
        "FRIDAY, MONDAY, 3",
        "SATURDAY, MONDAY, 2",
        "SUNDAY, MONDAY, 1"
    })
    void isLaterTheSameWeekAndNeverAtAWeekend(DayOfWeek kept, DayOfWeek nudge, int days) {
        LocalDate today = LocalDate.of(2026, 12, 28).with(TemporalAdjusters.next(kept));
        assertThat(NudgeDay.after(today)).isEqualTo(today.plusDays(days));
        assertThat(NudgeDay.after(today).getDayOfWeek()).isEqualTo(nudge);
    }
}
