package coach.rapport.learners;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.storage.Database;
import coach.rapport.storage.OnEachDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OnEachDatabase
class AcceptedPresenceTest {
    private static final LearnerId ANA = new LearnerId("T1", "U1");
    private static final LearnerId BEN = new LearnerId("T1", "U2");

    private final TransactionTemplate transactions;
    private final Learners learners;
    private final Presence presence;
    private final JdbcClient rows;

    AcceptedPresenceTest(Database database) {
        DataSource source = database.migrated();
        rows = JdbcClient.create(source);
        transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        learners = new StoredLearners(rows, transactions, this::eraseExamples, Clock.systemUTC());
        presence = new AcceptedPresence(rows);
        learners.accept(ANA, "1");
        learners.accept(ANA, "2");
    }

    private void eraseExamples(Object event) {
        assertThat(event).isEqualTo(new LearnerForgotten(ANA));
        rows.sql("delete from chat_said_once").update();
    }

    private boolean held(LearnerId learner) {
        return Boolean.TRUE.equals(transactions.execute(_ -> presence.hold(learner)));
    }

    @Test
    void isThatOfWhoeverAcceptedSomething() {
        assertThat(held(ANA)).isTrue();
        assertThat(held(BEN)).isFalse();
    }

    @Test
    void endsWhenTheyAreForgotten() {
        learners.forget(ANA);
        assertThat(held(ANA)).isFalse();
    }

    @Test
    void whatIsWrittenWhileItIsHeldIsErasedAfterwards() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> transactions.executeWithoutResult(_ -> {
            assertThat(presence.hold(ANA)).isTrue();
            written.countDown();
            pause();
            write();
        }));
        assertThat(written.await(5, TimeUnit.SECONDS)).isTrue();
        learners.forget(ANA);
        writing.get(5, TimeUnit.SECONDS);
        assertThat(rows.sql("select what from chat_said_once")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    private void write() {
        rows.sql("insert into chat_said_once (workspace, person, what) values ('T1', 'U1', 'welcome')")
                .update();
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(300));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
