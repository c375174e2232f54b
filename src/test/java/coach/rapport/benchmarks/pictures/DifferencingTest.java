package coach.rapport.benchmarks.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.progress.teams.Noise;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** A small run of {@link TeamPicturesReport}: what pictures keep hidden, and that its attacker finds what is not hidden. */
class DifferencingTest {
    private static final List<Team> KNOWN = Team.some(new Random(1), 800);
    private static final List<Team> ATTACKED = Team.some(new Random(2), 400);

    private static double ratio(Function<RandomGenerator, Noise> noise) {
        return new Attack(noise).run(new Random(3), KNOWN, ATTACKED).ratio();
    }

    @Test
    void whoKnowsEverybodyElseGuessesOnePersonHardlyBetterThanTheMean() {
        assertThat(ratio(Noise::from)).isBetween(0.9, 1.02);
    }

    @Test
    void exactMeansWouldGiveThatPersonAway() {
        assertThat(ratio(_ -> Silence.ALL)).isLessThan(0.6);
    }

    @Test
    void noiseThatIsDrawnAgainEachTimeWouldGiveThatPersonAway() {
        assertThat(ratio(random -> new Redrawn(Noise.from(random), 20))).isLessThan(0.85);
    }

    /** The mean of as many pictures of the same week. */
    private record Redrawn(Noise once, int times) implements Noise {
        @Override
        public double normal(double deviation) {
            double sum = 0;
            for (int time = 0; time < times; time++) sum += once.normal(deviation);
            return sum / times;
        }

        @Override
        public double gumbel(double scale) {
            return once.gumbel(scale);
        }
    }

    @Test
    void aTrueDifferenceStillShows() {
        Use use = Use.of(new Random(4), 8, 40);
        assertThat(use.higher()).isGreaterThan(0.7);
        assertThat(use.overTwelve()).isGreaterThan(0.9);
        assertThat(use.picked()).isGreaterThan(use.usual());
    }

    @Test
    void whatTwelveWeeksCostIsAsStated() {
        assertThat(Budget.sum(Budget.ofTwelveWeeks()).epsilon()).isBetween(8.1, 8.3);
    }
}
