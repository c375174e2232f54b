package coach.rapport.progress.standing;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.progress.Trend;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrendsTest {
    private static final int PRACTICES = 60;
    private static final int DIMENSIONS = 4;

    private static List<Double> repeated(int times, double... values) {
        List<Double> all = new ArrayList<>();
        for (int at = 0; at < times; at++) {
            for (double value : values) all.add(value);
        }
        return all;
    }

    private static List<Double> joined(List<Double> before, List<Double> last) {
        return Stream.concat(before.stream(), last.stream()).toList();
    }

    private static List<Double> scores(Random random, int change, double by) {
        return IntStream.range(0, PRACTICES)
                .mapToObj(at -> Math.clamp(2.8 + 0.6 * random.nextGaussian() + (at >= change ? by : 0), 1, 5))
                .toList();
    }

    private static boolean isChange(Trend trend) {
        return trend instanceof Trend.Higher || trend instanceof Trend.Lower;
    }

    @Test
    void fewPracticesSayNothing() {
        assertThat(Trends.of(List.of())).isEqualTo(new Trend.TooFew(12));
        assertThat(Trends.of(repeated(11, 3.0))).isEqualTo(new Trend.TooFew(1));
    }

    @Test
    void scoresThatStayWhereTheyAreAreNoChange() {
        assertThat(Trends.of(repeated(10, 2.4, 3.6))).isEqualTo(new Trend.WithinTheUsualSpread());
    }

    @Test
    void aClearRiseSaysWhenItBeganAndHowMuchItIs() {
        Trend trend = Trends.of(joined(repeated(6, 2.0, 2.4), repeated(5, 3.6, 4.0)));
        assertThat(trend).isInstanceOfSatisfying(Trend.Higher.class, higher -> {
            assertThat(higher.by()).isBetween(1.59, 1.61);
            assertThat(higher.last()).isEqualTo(10);
            assertThat(higher.before()).isEqualTo(12);
        });
    }

    @Test
    void aClearFallIsTheSameTheOtherWay() {
        List<Double> rising = new ArrayList<>(joined(repeated(6, 2.0, 2.4), repeated(6, 3.6, 4.0)));
        Collections.reverse(rising);
        assertThat(Trends.of(rising))
                .isInstanceOfSatisfying(
                        Trend.Lower.class, lower -> assertThat(lower.by()).isBetween(1.59, 1.61));
    }

    @Test
    void oneGoodPracticeIsNoChange() {
        assertThat(Trends.of(joined(repeated(8, 2.4, 2.8), List.of(4.9)))).isEqualTo(new Trend.WithinTheUsualSpread());
    }

    @Test
    void whatChangedLongAgoIsUsualNow() {
        assertThat(Trends.of(joined(repeated(10, 2.0, 2.4), repeated(30, 3.6, 4.0))))
                .isEqualTo(new Trend.WithinTheUsualSpread());
    }

    @Test
    void ofAHundredLearnersWhoNeverChangeHardlyAnyIsEverToldOfAChange() {
        Random random = new Random(4);
        long told = IntStream.range(0, 200).filter(_ -> isEverTold(random)).count();
        // 2.5 in 100 of 4,000 learners: of 200 it is 5, and hardly ever more than 12.
        assertThat(told).isLessThanOrEqualTo(12);
    }

    private static boolean isEverTold(Random random) {
        boolean told = false;
        for (int dimension = 0; dimension < DIMENSIONS; dimension++) {
            List<Double> scores = scores(random, PRACTICES, 0);
            told |= IntStream.rangeClosed(1, PRACTICES)
                    .anyMatch(practices -> isChange(Trends.of(scores.subList(0, practices))));
        }
        return told;
    }

    @Test
    void mostLearnersWhoRiseAreToldWithinThirtyPractices() {
        Random random = new Random(5);
        long told = IntStream.range(0, 200)
                .filter(_ -> {
                    List<Double> scores = scores(random, 20, 0.8);
                    return IntStream.rangeClosed(21, 50)
                            .anyMatch(practices -> Trends.of(scores.subList(0, practices)) instanceof Trend.Higher);
                })
                .count();
        assertThat(told).isGreaterThan(130);
    }
}
