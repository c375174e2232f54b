package coach.rapport.progress.standing;

import static coach.rapport.curriculum.Technique.NAME_THE_FEELING;
import static coach.rapport.curriculum.Technique.REFLECT;
import static coach.rapport.progress.Histories.history;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.curriculum.Technique;
import coach.rapport.progress.Due;
import coach.rapport.progress.Histories;
import coach.rapport.progress.TechniqueProgress;
import coach.rapport.progress.Times;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TechniqueHistoryTest {
    private static TechniqueProgress at(int day, Histories history, Technique technique) {
        return TechniqueHistory.of(technique, history.list()).at(Histories.START.plus(Duration.ofDays(day)));
    }

    private static Histories shownThreeTimes(int days) {
        return history()
                .showing(NAME_THE_FEELING)
                .onDay(1)
                .showing(NAME_THE_FEELING)
                .onDay(days)
                .showing(NAME_THE_FEELING);
    }

    @Nested
    class Mastered {
        private boolean is(Histories history) {
            return at(20, history, NAME_THE_FEELING).mastered();
        }

        @Test
        void afterThreePracticesOverAWeek() {
            assertThat(is(shownThreeTimes(7))).isTrue();
        }

        @Test
        void notInOneBusyWeek() {
            assertThat(is(shownThreeTimes(6))).isFalse();
        }

        @Test
        void notAfterTwoPractices() {
            assertThat(is(history().showing(NAME_THE_FEELING).onDay(9).showing(NAME_THE_FEELING)))
                    .isFalse();
        }

        @Test
        void notWhileItWasMissedLately() {
            Histories history = shownThreeTimes(7).missing(NAME_THE_FEELING);
            assertThat(is(history)).isFalse();
            assertThat(is(history.showing(NAME_THE_FEELING))).isFalse();
            assertThat(is(history.showing(NAME_THE_FEELING))).isTrue();
        }

        @Test
        void practicesWithoutAChanceChangeNothing() {
            assertThat(is(shownThreeTimes(7).practising().practising())).isTrue();
        }

        @Test
        void secondTriesDoNotCount() {
            Histories history = history()
                    .showing(NAME_THE_FEELING)
                    .showing(NAME_THE_FEELING)
                    .onDay(9)
                    .again()
                    .showing(NAME_THE_FEELING);
            assertThat(is(history)).isFalse();
        }
    }

    @Nested
    class DueAgain {
        @Test
        void aWeekAfterItWasShownOnce() {
            Histories history = history().showing(REFLECT);
            assertThat(at(6, history, REFLECT).due()).isEmpty();
            assertThat(at(7, history, REFLECT).due()).contains(Due.A_WHILE_AGO);
        }

        @Test
        void laterTheMoreOftenItWasShown() {
            Histories history = history().showing(REFLECT).showing(REFLECT);
            assertThat(at(14, history, REFLECT).due()).isEmpty();
            assertThat(at(15, history, REFLECT).due()).contains(Due.A_WHILE_AGO);
        }

        @Test
        void atOnceWhereItWasMissedTheLastTime() {
            assertThat(at(2, history().showing(NAME_THE_FEELING).missing(NAME_THE_FEELING), NAME_THE_FEELING)
                            .due())
                    .contains(Due.MISSED_LAST_TIME);
        }

        @Test
        void notWhereASecondTryShowedIt() {
            Histories history = history().missing(NAME_THE_FEELING).again().showing(NAME_THE_FEELING);
            assertThat(at(2, history, NAME_THE_FEELING).due()).isEmpty();
        }

        @Test
        void notWhereAPracticeShowedItAsWell() {
            Histories history = history().practising(Map.of(NAME_THE_FEELING, new Times(1, 2)));
            assertThat(at(2, history, NAME_THE_FEELING).due()).isEmpty();
            assertThat(at(2, history, NAME_THE_FEELING).missedIn()).isZero();
        }
    }

    @Test
    void missesThatMayNotBeToldCountForNothing() {
        assertThat(TechniqueHistory.of(REFLECT, history().missing(REFLECT).list())
                        .isEmpty())
                .isTrue();
    }
}
