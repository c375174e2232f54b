package coach.rapport.chat.mail;

import static coach.rapport.chat.mail.Requests.command;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.chat.Delivery;
import coach.rapport.chat.FakePlatform;
import coach.rapport.chat.Inbox;
import coach.rapport.chat.Said;
import coach.rapport.learners.LearnerId;
import coach.rapport.storage.Database;
import coach.rapport.storage.OnEachDatabase;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Inbox and outbox with the real scheduler. */
@OnEachDatabase
class JobsTest {
    private static final int PEOPLE = 4;
    private static final int EACH = 10;

    private final FakePlatform platform = new FakePlatform();
    private final AtomicReference<Scheduler> scheduler = new AtomicReference<>();
    private final Inbox inbox;

    JobsTest(Database database) {
        DataSource source = database.migrated();
        JdbcClient rows = JdbcClient.create(source);
        TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        Clock clock = Clock.systemUTC();
        Wakening wakening = new Wakening(scheduler::get);
        InboxRows requests = new InboxRows(rows, transactions, new MailFormat(), clock);
        OutboxRows outgoing = new OutboxRows(rows, new MailFormat(), clock);
        Conversations conversations = new Conversations(
                requests,
                new Echo(),
                new Settling(rows, requests, outgoing, transactions, wakening, _ -> {}, () -> {}));
        Deliveries deliveries = new Deliveries(
                outgoing,
                requests,
                new StoredThreads(rows),
                new FileRows(rows, outgoing, transactions, wakening, clock),
                platform,
                transactions,
                wakening,
                clock);
        inbox = new StoredInbox(requests, wakening);
        start(
                source,
                Jobs.forLines(Wakening.CONVERSATION, conversations::drain, requests::waits),
                Jobs.forLines(Wakening.DELIVERY, deliveries::drain, outgoing::waits));
    }

    private void start(DataSource source, Task<?>... jobs) {
        scheduler.set(Scheduler.create(new TransactionAwareDataSourceProxy(source), List.of(jobs))
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .threads(50)
                .pollUsingFetch(0.5, 3)
                .enableImmediateExecution()
                .build());
        scheduler.get().start();
    }

    @AfterEach
    void stop() {
        scheduler.get().stop();
    }

    @Test
    void nothingIsLostDoubledOrReordered() throws InterruptedException {
        try (ExecutorService platforms = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int person = 0; person < PEOPLE; person++) {
                LearnerId learner = new LearnerId("T1", "U" + person);
                platforms.submit(() -> acceptAllTwice(learner));
            }
        }
        List<Delivery> arrived = new ArrayList<>();
        for (int number = 0; number < PEOPLE * EACH; number++) {
            arrived.add(platform.queue().poll(30, TimeUnit.SECONDS));
        }
        for (int person = 0; person < PEOPLE; person++) {
            LearnerId learner = new LearnerId("T1", "U" + person);
            assertThat(arrived.stream()
                            .filter(delivery -> delivery.learner().equals(learner))
                            .map(Said::text))
                    .containsExactlyElementsOf(
                            IntStream.range(0, EACH).mapToObj(Integer::toString).toList());
        }
        assertThat(platform.queue()).isEmpty();
    }

    private void acceptAllTwice(LearnerId learner) {
        for (int number = 0; number < EACH; number++) {
            String id = learner.person() + "-" + number;
            inbox.accept(command(id, learner, Integer.toString(number)));
            inbox.accept(command(id, learner, Integer.toString(number)));
        }
    }
}
