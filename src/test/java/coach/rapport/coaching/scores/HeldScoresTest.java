package coach.rapport.coaching.scores;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.coaching.Scorecard;
import coach.rapport.curriculum.Dimension;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeldScoresTest {
    private static Scorecard empathy(double score) {
        return new Scorecard(Map.of(Dimension.EMPATHY, score), Optional.empty());
    }

    private static final Scorecard NONE = new Scorecard(Map.of(), Optional.empty());

    private static Optional<Double> held(Scorecard scores, Scorecard unaided) {
        return HeldScores.held(scores, unaided).find(Dimension.EMPATHY);
    }

    @Test
    void aScoreNearToWhatTheLinesShowByThemselvesStays() {
        assertThat(held(empathy(3.4), empathy(3.1))).contains(3.4);
    }

    @Test
    void aScoreIsHeldToHalfAPoint() {
        assertThat(held(empathy(4.8), empathy(3.0))).contains(3.5);
        assertThat(held(empathy(1.2), empathy(3.0))).contains(2.5);
    }

    @Test
    void whatOnlyAModelsLinesShowCountsFromTwo() {
        assertThat(held(empathy(4.8), NONE)).contains(2.5);
    }

    @Test
    void whatAModelsLinesHideIsNotHidden() {
        assertThat(held(NONE, empathy(1.2))).contains(1.7);
    }

    @Test
    void whatNeitherShowsHasNoScore() {
        assertThat(held(NONE, NONE)).isEmpty();
    }
}
