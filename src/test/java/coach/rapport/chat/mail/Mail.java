package coach.rapport.chat.mail;

import coach.rapport.chat.Delivery;
import coach.rapport.chat.FakePlatform;
import coach.rapport.chat.Inbox;
import coach.rapport.chat.Request;
import coach.rapport.chat.Said;
import coach.rapport.learners.LearnerId;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Inbox and outbox over a real database, with a scheduler that runs when it is told to. */
final class Mail {
    final FakePlatform platform;
    final JdbcClient rows;
    final InboxRows inboxRows;
    final OutboxRows outboxRows;
    final StoredThreads threads;
    final FileRows files;
    final Erasure erasure;
    final Inbox inbox;
    /** Who was forgotten once more. */
    final List<LearnerId> forgotten = new ArrayList<>();

    final TransactionTemplate transactions;
    private final Conversations conversations;
    private final Deliveries deliveries;
    /** How often evidence was asked to forget what it has read. */
    int cleared;

    private final Set<Line> wokenQueues = new LinkedHashSet<>();
    private final Set<Line> wokenLanes = new LinkedHashSet<>();

    Mail(DataSource source, Desk desk, Clock clock) {
        this(source, desk, clock, new FakePlatform());
    }

    Mail(DataSource source, Desk desk, Clock clock, FakePlatform platform) {
        this.platform = platform;
        rows = JdbcClient.create(source);
        transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        inboxRows = new InboxRows(rows, transactions, new MailFormat(), clock);
        outboxRows = new OutboxRows(rows, new MailFormat(), clock);
        threads = new StoredThreads(rows);
        Wakening wakening = new Noting();
        inbox = new StoredInbox(inboxRows, wakening);
        conversations = new Conversations(
                inboxRows,
                desk,
                new Settling(rows, inboxRows, outboxRows, transactions, wakening, forgotten::add, () -> cleared++));
        files = new FileRows(rows, outboxRows, transactions, wakening, clock);
        deliveries = new Deliveries(outboxRows, inboxRows, threads, files, platform, transactions, wakening, clock);
        erasure = new Erasure(rows, inboxRows, files);
    }

    private final class Noting extends Wakening {
        Noting() {
            super(() -> {
                throw new IllegalStateException("no scheduler in this test");
            });
        }

        @Override
        void conversations(Collection<Line> queues) {
            wokenQueues.addAll(queues);
        }

        @Override
        void deliveries(Collection<Line> lanes) {
            wokenLanes.addAll(lanes);
        }

        @Override
        void deliveriesOnceCommitted(Collection<Line> lanes) {
            deliveries(lanes);
        }
    }

    Rounds rounds() {
        return new Rounds(inboxRows, outboxRows, new Noting());
    }

    /** Runs every job that was woken, once, and returns the pauses that they asked for. */
    List<Duration> work() {
        List<Duration> pauses = new ArrayList<>(workRequests());
        pauses.addAll(workDeliveries());
        return pauses;
    }

    List<Duration> workRequests() {
        List<Duration> pauses = new ArrayList<>();
        List<Line> queues = List.copyOf(wokenQueues);
        wokenQueues.clear();
        for (Line queue : queues) {
            conversations.drain(queue).ifPresent(pause -> {
                pauses.add(pause);
                wokenQueues.add(queue);
            });
        }
        return pauses;
    }

    List<Duration> workDeliveries() {
        List<Duration> pauses = new ArrayList<>();
        List<Line> lanes = List.copyOf(wokenLanes);
        wokenLanes.clear();
        for (Line lane : lanes) {
            deliveries.drain(lane).ifPresent(pause -> {
                pauses.add(pause);
                wokenLanes.add(lane);
            });
        }
        return pauses;
    }

    /** Forgets which jobs were woken, as a process does that dies. */
    void die() {
        wokenQueues.clear();
        wokenLanes.clear();
    }

    Mail accept(Request... requests) {
        for (Request request : requests) inbox.accept(request);
        return this;
    }

    List<String> said() {
        return platform.posted().stream().map(Said::text).toList();
    }

    List<Delivery> posted() {
        return platform.posted();
    }
}
