package coach.rapport.training.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StatisticsTest {
    @Test
    void kappaIsOneWhereAllAgreeAndNoneWhereItIsChance() {
        assertThat(Statistics.quadraticKappa(new int[] {1, 3, 5}, new int[] {1, 3, 5}))
                .isEqualTo(1);
        assertThat(Statistics.quadraticKappa(new int[] {1, 1, 5, 5}, new int[] {1, 5, 1, 5}))
                .isCloseTo(0, within(1e-9));
    }

    @Test
    void theAreaIsHowOftenTheOneStandsAboveTheOther() {
        assertThat(Statistics.areaUnderCurve(new double[] {1, 2, 3, 4}, new boolean[] {false, true, false, true}))
                .isEqualTo(0.75);
    }

    @Test
    void aForecastThatComesTrueAsOftenAsItSaysHasNoError() {
        double[] likely = {0.25, 0.25, 0.25, 0.25};
        assertThat(Statistics.calibrationError(likely, new boolean[] {true, false, false, false}))
                .isZero();
        assertThat(Statistics.calibrationError(likely, new boolean[] {true, true, true, true}))
                .isEqualTo(0.75);
    }

    @Test
    void precisionIsReadOffWhereEnoughIsFound() {
        double[] likely = {0.9, 0.8, 0.7, 0.6};
        boolean[] labels = {true, false, true, false};
        assertThat(Statistics.precisionAtRecall(likely, labels, 0.4)).isEqualTo(1);
        assertThat(Statistics.precisionAtRecall(likely, labels, 0.9)).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void macroF1CountsEveryClassAlike() {
        Confusion confusion = new Confusion(new int[][] {{98, 0}, {2, 0}});
        assertThat(confusion.macroF1()).isCloseTo(0.495, within(1e-3));
    }
}
