package coach.rapport.benchmarks.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.benchmarks.pictures.Accomplices.Rule;
import org.junit.jupiter.api.Test;

class ThresholdTest {
    @Test
    void eightAccomplicesSeldomReadOutOneMorePerson() {
        assertThat(Accomplices.against(Rule.OWN)).isEqualTo(new Accomplices(0.625, 0.25));
    }

    @Test
    void oneNumberForAllWouldReadThatPersonOut() {
        assertThat(Accomplices.against(Rule.EXACT)).isEqualTo(new Accomplices(1, 1));
    }

    @Test
    void stayingShownDownToTheFewestWouldReadThatPersonOut() {
        assertThat(Accomplices.against(Rule.STAYING)).isEqualTo(new Accomplices(1, 1));
    }

    @Test
    void smallTeamsAreShownAsOftenAsStated() {
        assertThat(new double[] {
                    Threshold.shown(4), Threshold.shown(5), Threshold.shown(6), Threshold.shown(7), Threshold.shown(8)
                })
                .containsExactly(0, 0.25, 0.5, 0.75, 1);
    }
}
