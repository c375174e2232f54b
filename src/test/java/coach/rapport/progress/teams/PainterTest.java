package coach.rapport.progress.teams;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.progress.Estimate;
import coach.rapport.progress.TeamPicture.Shown;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PainterTest {
    private static final Contribution ONE = new Contribution(0.5, 1, true, List.of());

    private static final Blur NONE = new Blur(0);

    private static Shown paint(Noise noise, int people) {
        return paint(noise, people, NONE);
    }

    private static Shown paint(Noise noise, int people, Blur blur) {
        return new Painter(noise)
                .paint("2026-W10", Collections.nCopies(people, ONE), blur, Optional.of("a tip"), Optional.empty());
    }

    private static Shown painted(int seed, int people) {
        return paint(Noise.from(new Random(seed)), people);
    }

    /** Noise that is always so many standard deviations. */
    private record Fixed(double deviations) implements Noise {
        @Override
        public double normal(double deviation) {
            return deviations * deviation;
        }

        @Override
        public double gumbel(double scale) {
            return 0;
        }
    }

    @Test
    void saysHowFarTheTruthMayLie() {
        assertThat(paint(new Fixed(0), 8).level()).isEqualTo(new Estimate(3.5, 2.3, 4.7));
    }

    @Test
    void theTruthLiesWithinWhatIsSaidInNineOfTenPictures() {
        long within = IntStream.range(0, 1000)
                .mapToObj(seed -> painted(seed, 8).level())
                .filter(one -> one.low() <= 3.5 && 3.5 <= one.high())
                .count();
        assertThat(within).isBetween(880L, 940L);
    }

    @Test
    void whatIsSaidNeverLeavesTheScale() {
        assertThat(paint(new Fixed(9), 5).level()).isEqualTo(new Estimate(5, 5, 5));
        assertThat(paint(new Fixed(-9), 5).level()).isEqualTo(new Estimate(1, 1, 1));
        assertThat(paint(new Fixed(-9), 5).practices()).isEqualTo(new Estimate(0, 0, 0));
    }

    @Test
    void practicesAreRoundedToFives() {
        for (int seed = 0; seed < 50; seed++)
            assertThat(painted(seed, 8).practices().value() % 5).isZero();
    }

    @Test
    void theMarginsOfTeamsOfOneClassAreTheSame() {
        Shown five = paint(new Fixed(0), 5);
        assertThat(paint(new Fixed(0), 7).level()).isEqualTo(five.level());
        assertThat(paint(new Fixed(0), 8).level()).isNotEqualTo(five.level());
    }

    @Test
    void marginsGoByTheNumberLessTheBlur() {
        assertThat(paint(new Fixed(0), 10, new Blur(3)).level())
                .isEqualTo(paint(new Fixed(0), 7).level());
        assertThat(paint(new Fixed(0), 11, new Blur(3)).level())
                .isEqualTo(paint(new Fixed(0), 8).level());
    }

    @Test
    void withoutATipNobodyTriedOne() {
        Shown shown = new Painter(new Fixed(0))
                .paint("2026-W10", Collections.nCopies(5, ONE), NONE, Optional.empty(), Optional.empty());
        assertThat(shown.tip()).isEmpty();
    }
}
