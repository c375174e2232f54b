package coach.rapport.training.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coach.rapport.evidence.acts.Calibration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibratingTest {
    @Test
    void findsHowScoresWereMade() {
        Random random = new Random(1);
        double[] scores = new double[5_000];
        boolean[] labels = new boolean[scores.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = random.nextGaussian();
            labels[i] = random.nextDouble() < 1 / (1 + Math.exp(-(2 * scores[i] + 0.5)));
        }
        Calibration calibration = Calibrating.fit(scores, labels);
        assertThat(calibration.slope()).isCloseTo(2, within(0.15));
        assertThat(calibration.intercept()).isCloseTo(0.5, within(0.1));
        assertThat(calibration.best()).isCloseTo(0.5, within(0.1));
    }
}
