package coach.rapport.progress;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.coaching.Standard;
import coach.rapport.curriculum.Technique;
import coach.rapport.learners.LearnerForgotten;
import coach.rapport.learners.LearnerId;
import coach.rapport.learners.WorkspaceForgotten;
import coach.rapport.practice.Outcome;
import coach.rapport.practice.Session;
import coach.rapport.practice.SessionId;
import coach.rapport.progress.kept.PractisedRows;
import coach.rapport.storage.Database;
import coach.rapport.storage.OnEachDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

@OnEachDatabase
class StoredProgressTest {
    private static final LearnerId LEARNER = new LearnerId("workspace", "learner");
    private static final String FACT = Standard.thirdCall().facts().getFirst().id();
    private static final String ASKING = "What happened when it dropped last night?";
    private static final String NAMING = "It sounds like this has really worn you out.";

    private final OnlyFinding practices = new OnlyFinding();
    private final PractisedRows rows;
    private final TransactionOperations transactions;
    private final StoredProgress progress;

    StoredProgressTest(Database database) {
        DataSource source = database.migrated();
        rows = new PractisedRows(JdbcClient.create(source));
        transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        progress = new StoredProgress(Standard.coach(), Standard.CURRICULUM, practices, rows, transactions);
    }

    private Session there(Session session) {
        practices.there.add(session);
        return session;
    }

    private Session first() {
        return there(Standard.talk()
                .exchange(ASKING, 1, "It just went dark.")
                .telling(FACT, NAMING, 1, "It has. I have a deadline tonight.")
                .ending(Outcome.RESIGNED)
                .over());
    }

    private Practised kept() {
        return progress.history(LEARNER).getFirst();
    }

    @Nested
    class Keeping {
        @Test
        void keepsTheScoresThatTheFeedbackHas() {
            Session session = first();
            progress.keep(session);
            assertThat(kept().scores())
                    .isNotEmpty()
                    .isEqualTo(Standard.coach().feedback(session).scorecard().dimensions());
        }

        @Test
        void keepsHowItEndedAndWhatWasTold() {
            Session session = first();
            progress.keep(session);
            assertThat(kept().outcome()).isEqualTo(Outcome.RESIGNED);
            assertThat(kept().ended()).isEqualTo(session.ending().orElseThrow().at());
            assertThat(kept().scenario()).isEqualTo("third-call");
            assertThat(kept().told()).containsExactly(FACT);
            assertThat(kept().secondTry()).isFalse();
        }

        @Test
        void countsWhatEachLineShows() {
            progress.keep(first());
            assertThat(kept().times(Technique.NAME_THE_FEELING).shown()).isEqualTo(1);
            assertThat(kept().times(Technique.OPEN_QUESTION).shown()).isEqualTo(1);
        }

        @Test
        void leavesOutADimensionThatWasNotObserved() {
            progress.keep(there(Standard.talk()
                    .exchange("Vale, un momento por favor.", 0, "What?")
                    .over()));
            assertThat(kept().scores()).isEmpty();
        }

        @Test
        void theSamePracticeAgainChangesNothing() {
            Session session = first();
            progress.keep(session);
            List<Practised> before = progress.history(LEARNER);
            progress.keep(session);
            assertThat(progress.history(LEARNER)).isEqualTo(before);
        }

        @Test
        void isForPracticesThatAreOverAndScored() {
            progress.keep(there(Standard.talk().exchange(ASKING, 1, "Well.").goingOn()));
            progress.keep(there(Standard.talk().exchange(ASKING, 1, "Well.").stopped()));
            progress.keep(there(Standard.talk().over()));
            assertThat(progress.history(LEARNER)).isEmpty();
        }

        @Test
        void outlivesThePractice() {
            progress.keep(first());
            practices.there.clear();
            assertThat(progress.history(LEARNER)).hasSize(1);
        }
    }

    @Nested
    class SecondTries {
        @Test
        void countOnlyWhatIsNew() {
            Session session = first();
            progress.keep(there(Standard.talk()
                    .retryOf(session, 1)
                    .exchange(ASKING, 1, "It just went dark.")
                    .exchange(NAMING, 1, "It has.")
                    .over()));
            assertThat(kept().secondTry()).isTrue();
            assertThat(kept().times(Technique.NAME_THE_FEELING).shown()).isEqualTo(1);
            assertThat(kept().times(Technique.OPEN_QUESTION).shown()).isZero();
        }

        @Test
        void areNotKeptWhereNothingNewWasSaid() {
            progress.keep(there(Standard.talk()
                    .retryOf(first(), 1)
                    .exchange(ASKING, 1, "It just went dark.")
                    .over()));
            assertThat(progress.history(LEARNER)).isEmpty();
        }
    }

    @Nested
    class Forgetting {
        private final LearnerId other = new LearnerId("workspace", "other");
        private final LearnerId elsewhere = new LearnerId("elsewhere", "learner");

        private void insert(LearnerId learner) {
            Practised one =
                    Histories.history().showing(Technique.REFLECT).list().getFirst();
            rows.insert(
                    learner,
                    new Practised(
                            new SessionId(learner.workspace(), "s"),
                            one.scenario(),
                            one.ended(),
                            one.outcome(),
                            false,
                            one.scores(),
                            one.techniques(),
                            one.told()));
        }

        private void forget(LearnerId learner) {
            transactions.executeWithoutResult(_ -> progress.forget(new LearnerForgotten(learner)));
        }

        @Test
        void erasesALearnerAndNobodyElse() {
            List.of(LEARNER, other, elsewhere).forEach(this::insert);
            forget(LEARNER);
            assertThat(progress.history(LEARNER)).isEmpty();
            assertThat(progress.history(other)).hasSize(1);
            assertThat(progress.history(elsewhere)).hasSize(1);
        }

        @Test
        void erasesAWorkspaceAndNoOther() {
            List.of(LEARNER, other, elsewhere).forEach(this::insert);
            progress.forget(new WorkspaceForgotten("workspace"));
            assertThat(progress.history(other)).isEmpty();
            assertThat(progress.history(elsewhere)).hasSize(1);
        }

        @Test
        void nothingIsKeptOfAPracticeThatIsGone() {
            Session session = first();
            practices.there.clear();
            progress.keep(session);
            assertThat(progress.history(LEARNER)).isEmpty();
        }

        @Test
        void leavesNothingOfWhatIsBeingKeptAtThatMoment() throws Exception {
            Session session = first();
            CountDownLatch kept = new CountDownLatch(1);
            CompletableFuture<Void> keeping = CompletableFuture.runAsync(() -> transactions.executeWithoutResult(_ -> {
                progress.keep(session);
                kept.countDown();
                pause();
            }));
            kept.await(5, TimeUnit.SECONDS);
            forget(LEARNER);
            keeping.get(5, TimeUnit.SECONDS);
            assertThat(progress.history(LEARNER)).isEmpty();
        }

        private static void pause() {
            try {
                Thread.sleep(Duration.ofMillis(300));
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Test
    void erasesWhatIsOlderThanItMayBe() {
        Session session = first();
        Instant ended = session.ending().orElseThrow().at();
        progress.keep(session);
        progress.deleteBefore(ended);
        assertThat(progress.history(LEARNER)).hasSize(1);
        progress.deleteBefore(ended.plusSeconds(1));
        assertThat(progress.history(LEARNER)).isEmpty();
    }
}
