package coach.rapport.examples;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Polarity;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.Utterance;
import coach.rapport.learners.LearnerId;
import coach.rapport.learners.Learners;
import coach.rapport.storage.Database;
import coach.rapport.storage.OnEachDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

@OnEachDatabase
class StoredExamplesTest {
    private static final LearnerId ANA = new LearnerId("T1", "U1");
    private static final LearnerId BEN = new LearnerId("T1", "U2");
    private static final LearnerId ANA_ELSEWHERE = new LearnerId("T2", "U1");
    private static final Example EXAMPLE = example(Held.NEITHER, "I only asked.");

    private final AnnotationConfigApplicationContext modules = new AnnotationConfigApplicationContext();
    private final DataSource source;
    private final Examples examples;
    private final Learners learners;
    private final TransactionOperations transactions;

    StoredExamplesTest(Database database) {
        source = database.migrated();
        transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        modules.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        modules.registerBean(TransactionOperations.class, () -> transactions);
        modules.registerBean(Clock.class, Clock::systemUTC);
        modules.scan("coach.rapport.learners", "coach.rapport.examples");
        modules.refresh();
        examples = modules.getBean(Examples.class);
        learners = modules.getBean(Learners.class);
        List.of(ANA, BEN, ANA_ELSEWHERE).forEach(one -> learners.accept(one, "the first-use notice"));
    }

    @AfterEach
    void close() {
        modules.close();
    }

    private static Example example(Held held, String why) {
        return new Example(
                Technique.REFLECT,
                Polarity.SHOWN,
                held,
                Optional.of(Technique.OPEN_QUESTION),
                new Utterance(why),
                List.of(Turn.customer(0, "It drops – \"every\" evening.")),
                new Utterance("What have you tried so far?"));
    }

    private boolean keep(LearnerId learner, Example example) {
        return examples.keep(learner, "s1", 0, example);
    }

    private List<Example> all() {
        return AllExamples.in(source);
    }

    @Nested
    class Keeping {
        @Test
        void needsConsent() {
            assertThat(keep(ANA, EXAMPLE)).isFalse();
            assertThat(all()).isEmpty();
        }

        @Test
        void keepsAllOfIt() {
            examples.agree(ANA);
            assertThat(keep(ANA, EXAMPLE)).isTrue();
            assertThat(all()).containsExactly(EXAMPLE);
            assertThat(examples.count(ANA)).isEqualTo(1);
        }

        @Test
        void theSameMomentAgainReplacesTheEarlier() {
            examples.agree(ANA);
            keep(ANA, EXAMPLE);
            keep(ANA, example(Held.MISSED, ""));
            assertThat(all()).containsExactly(example(Held.MISSED, ""));
        }

        @Test
        void otherMomentsStandBesideIt() {
            examples.agree(ANA);
            keep(ANA, EXAMPLE);
            examples.keep(ANA, "s1", 1, EXAMPLE);
            examples.keep(ANA, "s2", 0, EXAMPLE);
            assertThat(examples.count(ANA)).isEqualTo(3);
        }

        @Test
        void isForOnePersonInOneWorkspace() {
            examples.agree(ANA);
            keep(ANA, EXAMPLE);
            assertThat(examples.agreed(BEN)).isFalse();
            assertThat(keep(ANA_ELSEWHERE, EXAMPLE)).isFalse();
            assertThat(examples.count(BEN)).isZero();
            assertThat(examples.count(ANA_ELSEWHERE)).isZero();
        }
    }

    @Nested
    class Withdrawing {
        @Test
        void deletesAllThatWereSharedAndNobodyElses() {
            List.of(ANA, BEN, ANA_ELSEWHERE).forEach(one -> {
                examples.agree(one);
                keep(one, EXAMPLE);
            });
            examples.withdraw(ANA);
            assertThat(examples.agreed(ANA)).isFalse();
            assertThat(examples.count(ANA)).isZero();
            assertThat(all()).hasSize(2);
        }

        @Test
        void leavesOtherAcceptancesAlone() {
            learners.accept(ANA, "1");
            examples.agree(ANA);
            examples.withdraw(ANA);
            assertThat(learners.findAcceptance(ANA, "1")).isPresent();
        }

        @Test
        void leavesNothingOfWhatIsBeingKeptAtThatMoment() throws Exception {
            examples.agree(ANA);
            CountDownLatch kept = new CountDownLatch(1);
            CompletableFuture<Void> keeping = CompletableFuture.runAsync(() -> transactions.executeWithoutResult(_ -> {
                keep(ANA, EXAMPLE);
                kept.countDown();
                pause();
            }));
            kept.await(5, TimeUnit.SECONDS);
            examples.withdraw(ANA);
            keeping.get(5, TimeUnit.SECONDS);
            assertThat(all()).isEmpty();
        }

        private static void pause() {
            try {
                Thread.sleep(Duration.ofMillis(300));
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Nested
    class Forgetting {
        @Test
        void aLearnerErasesTheirExamplesAndTheirConsent() {
            examples.agree(ANA);
            examples.agree(BEN);
            keep(ANA, EXAMPLE);
            keep(BEN, EXAMPLE);
            learners.forget(ANA);
            assertThat(examples.agreed(ANA)).isFalse();
            assertThat(examples.count(ANA)).isZero();
            assertThat(examples.count(BEN)).isEqualTo(1);
        }

        @Test
        void aWorkspaceErasesEverybodysExamples() {
            List.of(ANA, BEN, ANA_ELSEWHERE).forEach(one -> {
                examples.agree(one);
                keep(one, EXAMPLE);
            });
            learners.forgetWorkspace("T1");
            assertThat(all()).hasSize(1);
            assertThat(examples.count(ANA_ELSEWHERE)).isEqualTo(1);
        }
    }
}
