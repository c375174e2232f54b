package coach.rapport.benchmarks.tips;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WeeklyTipsTest {
    @Test
    void everyTeamGetsItsTipOnceAWeekWhateverGoesWrong() {
        Tally tally = new Simulation(50, 5, 1).run();
        assertThat(tally.once()).isGreaterThan(200);
        assertThat(tally).isEqualTo(new Tally(tally.once(), 0, 0, tally.jumpedOver(), 0, 0));
    }
}
