package coach.rapport.learners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.rapport.storage.Database;
import coach.rapport.storage.OnEachDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@OnEachDatabase
class StoredLearnersTest {
    private static final LearnerId ANA = new LearnerId("T1", "U1");
    private static final LearnerId BEN = new LearnerId("T1", "U2");
    private static final LearnerId ANA_ELSEWHERE = new LearnerId("T2", "U1");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456789Z");

    private final List<Object> announced = new ArrayList<>();
    private final DataSource source;
    private final Learners learners;

    StoredLearnersTest(Database database) {
        source = database.migrated();
        learners = announcingTo(this::hear);
    }

    private Learners announcingTo(ApplicationEventPublisher listener) {
        return new StoredLearners(
                JdbcClient.create(source),
                new TransactionTemplate(new JdbcTransactionManager(source)),
                listener,
                Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private void hear(Object event) {
        assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                .isTrue();
        announced.add(event);
    }

    @Nested
    class Acceptance {
        @Test
        void isNotThereBeforeItWasGiven() {
            assertThat(learners.findAcceptance(ANA, "1")).isEmpty();
        }

        @Test
        void isKeptToTheMicrosecond() {
            learners.accept(ANA, "1");
            assertThat(learners.findAcceptance(ANA, "1")).contains(Instant.parse("2026-11-22T12:00:00.123456Z"));
        }

        @Test
        void countsOnceHoweverOftenItIsGiven() {
            learners.accept(ANA, "1");
            learners.accept(ANA, "1");
            assertThat(learners.findAcceptance(ANA, "1")).isPresent();
        }

        @Test
        void isForOneVersionOfTheNotice() {
            learners.accept(ANA, "1");
            assertThat(learners.findAcceptance(ANA, "2")).isEmpty();
        }

        @Test
        void isForOnePersonInOneWorkspace() {
            learners.accept(ANA, "1");
            assertThat(learners.findAcceptance(BEN, "1")).isEmpty();
            assertThat(learners.findAcceptance(ANA_ELSEWHERE, "1")).isEmpty();
        }
    }

    @Nested
    class Withdrawal {
        @Test
        void takesBackOneNoticeOfOnePerson() {
            learners.accept(ANA, "1");
            learners.accept(ANA, "2");
            learners.accept(BEN, "1");
            learners.withdraw(ANA, "1");
            assertThat(learners.findAcceptance(ANA, "1")).isEmpty();
            assertThat(learners.findAcceptance(ANA, "2")).isPresent();
            assertThat(learners.findAcceptance(BEN, "1")).isPresent();
        }

        @Test
        void ofAllVersionsTakesBackNoOtherNotice() {
            learners.accept(ANA, "1");
            learners.accept(ANA, "1/model");
            learners.accept(ANA, "12");
            learners.accept(BEN, "1/model");
            learners.withdrawAll(ANA, "1");
            assertThat(learners.hasAcceptedSome(ANA, "1")).isFalse();
            assertThat(learners.findAcceptance(ANA, "12")).isPresent();
            assertThat(learners.hasAcceptedSome(BEN, "1")).isTrue();
        }

        @Test
        void leavesNoVersionToHold() {
            learners.accept(ANA, "1/model");
            assertThat(learners.holdSomeAcceptance(ANA, "1")).isTrue();
            assertThat(learners.holdSomeAcceptance(ANA, "2")).isFalse();
            learners.withdrawAll(ANA, "1");
            assertThat(learners.holdSomeAcceptance(ANA, "1")).isFalse();
        }

        @Test
        void leavesNothingToHold() {
            learners.accept(ANA, "1");
            assertThat(learners.holdAcceptance(ANA, "1")).isTrue();
            learners.withdraw(ANA, "1");
            assertThat(learners.holdAcceptance(ANA, "1")).isFalse();
        }
    }

    @Nested
    class Forgetting {
        @Test
        void erasesTheAcceptanceAndNobodyElses() {
            learners.accept(ANA, "1");
            learners.accept(BEN, "1");
            learners.forget(ANA);
            assertThat(learners.findAcceptance(ANA, "1")).isEmpty();
            assertThat(learners.findAcceptance(BEN, "1")).isPresent();
        }

        @Test
        void isAnnouncedInsideTheTransaction() {
            learners.forget(ANA);
            assertThat(announced).containsExactly(new LearnerForgotten(ANA));
        }

        @Test
        void erasesNothingWhereAModuleCannot() {
            learners.accept(ANA, "1");
            Learners failing = announcingTo(_ -> {
                throw new IllegalStateException();
            });
            assertThatThrownBy(() -> failing.forget(ANA)).isInstanceOf(IllegalStateException.class);
            assertThat(learners.findAcceptance(ANA, "1")).isPresent();
        }

        @Test
        void ofAWorkspaceLeavesOtherWorkspacesAlone() {
            learners.accept(ANA, "1");
            learners.accept(ANA_ELSEWHERE, "1");
            learners.forgetWorkspace("T1");
            assertThat(learners.findAcceptance(ANA, "1")).isEmpty();
            assertThat(learners.findAcceptance(ANA_ELSEWHERE, "1")).isPresent();
            assertThat(announced).containsExactly(new WorkspaceForgotten("T1"));
        }
    }
}
