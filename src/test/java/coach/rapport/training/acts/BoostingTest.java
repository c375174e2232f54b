package coach.rapport.training.acts;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.evidence.acts.Trees;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoostingTest {
    @Test
    void learnsThatTwoThingsTogetherMeanAThird() {
        List<double[]> rows = new ArrayList<>();
        for (int i = 0; i < 400; i++) rows.add(new double[] {i % 2, i / 2 % 2});
        boolean[] labels = new boolean[400];
        for (int i = 0; i < 400; i++) labels[i] = i % 2 == 1 && i / 2 % 2 == 1;
        Trees trees = Boosting.learn(rows, labels, new double[400]);
        assertThat(trees.of(new double[] {1, 1})).isPositive();
        assertThat(trees.of(new double[] {1, 0})).isNegative();
        assertThat(trees.of(new double[] {0, 1})).isNegative();
    }
}
