package coach.rapport.progress.teams;

import static coach.rapport.curriculum.Technique.NAME_THE_FEELING;
import static coach.rapport.curriculum.Technique.REFLECT;
import static coach.rapport.progress.Histories.history;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.curriculum.Dimension;
import coach.rapport.progress.Histories;
import coach.rapport.progress.Practised;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContributionTest {
    private static final Instant FROM = Histories.START;
    private static final Instant TO = FROM.plus(Duration.ofDays(7));

    private static Contribution of(Histories history) {
        return Contribution.of(history.list(), FROM, TO, false);
    }

    private static Histories scoring(double score) {
        return history().scoring(Map.of(Dimension.EMPATHY, score)).practising();
    }

    @Test
    void whoNeverPractisedAddsNothing() {
        Contribution nobody = of(history());
        assertThat(nobody.level()).isZero();
        assertThat(nobody.practices()).isZero();
        assertThat(nobody.shows(REFLECT)).isZero();
    }

    @Test
    void aLevelMovesTheSumByNoMoreThanItMay() {
        assertThat(of(scoring(5)).level()).isEqualTo(Amounts.LEVEL);
        assertThat(of(scoring(1)).level()).isEqualTo(-Amounts.LEVEL);
        assertThat(of(scoring(3.5)).level()).isEqualTo(0.5);
    }

    @Test
    void manyPracticesCountAsTwo() {
        assertThat(of(history().practising().practising().practising()).practices())
                .isEqualTo(2);
    }

    @Test
    void whatCameAfterTheWeekDoesNotCount() {
        Contribution one =
                of(scoring(4).onDay(7).scoring(Map.of(Dimension.EMPATHY, 1.0)).practising());
        assertThat(one.level()).isEqualTo(1);
        assertThat(one.practices()).isEqualTo(1);
    }

    @Test
    void practicesOfEarlierWeeksMakeTheLevelAndNoPracticeOfThisOne() {
        List<Practised> before = scoring(4).list();
        Contribution one = Contribution.of(before, TO, TO.plus(Duration.ofDays(7)), false);
        assertThat(one.level()).isEqualTo(1);
        assertThat(one.practices()).isZero();
    }

    @Test
    void secondTriesMakeNoLevel() {
        assertThat(of(scoring(3.5)
                                .again()
                                .scoring(Map.of(Dimension.EMPATHY, 5.0))
                                .practising())
                        .level())
                .isEqualTo(0.5);
    }

    @Test
    void aTechniqueAddsTheShareOfPracticesThatShowIt() {
        Contribution one = of(history().showing(REFLECT).practising());
        assertThat(one.shows(REFLECT)).isEqualTo(0.5);
    }

    @Test
    void onlyMissesThatMayBeToldAreAdded() {
        Contribution one = of(history().missing(NAME_THE_FEELING).missing(REFLECT));
        assertThat(one.misses(NAME_THE_FEELING)).isEqualTo(0.5);
        assertThat(one.misses(REFLECT)).isZero();
    }
}
