package coach.rapport.evidence.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final Calibration RARE = new Calibration(1, 0, 0.3);

    @Test
    void fromTheBestCutUpAnActIsPresent() {
        assertThat(RARE.of(score(0.3))).isCloseTo(0.5, within(1e-9));
        assertThat(RARE.of(score(0.29))).isLessThan(0.5);
    }

    @Test
    void farFromTheCutNothingIsMoved() {
        assertThat(RARE.of(score(0.1))).isCloseTo(0.1, within(1e-9));
        assertThat(RARE.of(score(0.9))).isCloseTo(0.9, within(1e-9));
    }

    @Test
    void aHigherScoreNeverGivesALowerProbability() {
        for (double best : new double[] {0.15, 0.3, 0.5, 0.65}) {
            Calibration calibration = new Calibration(0.8, -0.2, best);
            double before = 0;
            for (double score = -6; score < 6; score += 0.01) {
                assertThat(calibration.of(score)).isGreaterThanOrEqualTo(before);
                before = calibration.of(score);
            }
        }
    }

    private static double score(double probability) {
        return Math.log(probability / (1 - probability));
    }
}
