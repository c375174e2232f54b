package coach.rapport.progress.standing;

import static coach.rapport.curriculum.Dimension.CURIOSITY;
import static coach.rapport.curriculum.Dimension.EMPATHY;
import static coach.rapport.progress.Histories.history;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.coaching.Standard;
import coach.rapport.curriculum.Technique;
import coach.rapport.progress.FoundOut;
import coach.rapport.progress.Histories;
import coach.rapport.progress.Overview;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverviewsTest {
    private static Overview overview(Histories history) {
        return Overviews.of(
                history.list(), Standard.CURRICULUM, ZoneOffset.UTC, Histories.START.plus(Duration.ofDays(10)));
    }

    @Test
    void beforeTheFirstPracticeThereIsOnlyASuggestion() {
        Overview overview = overview(history());
        assertThat(overview.practices()).isZero();
        assertThat(overview.weeks()).isEmpty();
        assertThat(overview.techniques()).isEmpty();
        assertThat(overview.get(EMPATHY).level()).isEmpty();
        assertThat(overview.next()).isPresent();
    }

    @Test
    void secondTriesAreCountedApartAndAreInNoCurve() {
        Overview overview = overview(history()
                .scoring(Map.of(EMPATHY, 2.0))
                .practising()
                .again()
                .scoring(Map.of(EMPATHY, 4.5))
                .practising());
        assertThat(overview.practices()).isEqualTo(1);
        assertThat(overview.secondTries()).isEqualTo(1);
        assertThat(overview.get(EMPATHY).values()).containsExactly(2.0);
    }

    @Test
    void aDimensionThatWasNotObservedLeavesItsPlaceEmpty() {
        Overview overview = overview(history()
                .scoring(Map.of(EMPATHY, 2.0, CURIOSITY, 3.0))
                .practising()
                .scoring(Map.of(EMPATHY, 2.5))
                .practising());
        assertThat(overview.get(CURIOSITY).points()).hasSize(2);
        assertThat(overview.get(CURIOSITY).points().get(1).score()).isEmpty();
        assertThat(overview.get(CURIOSITY).values()).containsExactly(3.0);
    }

    @Test
    void whatCustomersToldIsNewestFirstAndEachFactOnce() {
        Overview overview = overview(history()
                .in("quiet-lobby")
                .telling("garden")
                .practising()
                .in("third-call")
                .telling("deadline")
                .practising()
                .in("quiet-lobby")
                .telling("garden", "wife")
                .practising());
        assertThat(overview.found())
                .containsExactly(
                        new FoundOut(
                                "quiet-lobby", List.of("wife", "garden"), Histories.START.plus(Duration.ofDays(2))),
                        new FoundOut("third-call", List.of("deadline"), Histories.START.plus(Duration.ofDays(1))));
    }

    @Test
    void isTheSameEachTime() {
        Histories history = history().showing(Technique.REFLECT).missing(Technique.NAME_THE_FEELING);
        assertThat(overview(history)).isEqualTo(overview(history));
    }
}
