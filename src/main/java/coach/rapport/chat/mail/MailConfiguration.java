package coach.rapport.chat.mail;

import coach.rapport.chat.Delivery;
import coach.rapport.chat.Inbox;
import coach.rapport.chat.Place;
import coach.rapport.chat.Platform;
import coach.rapport.evidence.Recollection;
import coach.rapport.learners.Learners;
import coach.rapport.learners.PersonalRecords;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
class MailConfiguration {
    @Bean
    Wakening wakening(ObjectProvider<Scheduler> scheduler) {
        return new Wakening(scheduler::getObject);
    }

    @Bean
    InboxRows inboxRows(JdbcClient rows, TransactionOperations transactions, Clock clock) {
        return new InboxRows(rows, transactions, new MailFormat(), clock);
    }

    @Bean
    OutboxRows outboxRows(JdbcClient rows, Clock clock) {
        return new OutboxRows(rows, new MailFormat(), clock);
    }

    @Bean
    StoredThreads threads(JdbcClient rows) {
        return new StoredThreads(rows);
    }

    @Bean
    FileRows keptFiles(
            JdbcClient rows, OutboxRows outbox, TransactionOperations transactions, Wakening wakening, Clock clock) {
        return new FileRows(rows, outbox, transactions, wakening, clock);
    }

    @Bean
    Inbox inbox(InboxRows rows, Wakening wakening) {
        return new StoredInbox(rows, wakening);
    }

    @Bean
    Outbox outbox(OutboxRows rows, Wakening wakening) {
        return new StoredOutbox(rows, wakening);
    }

    // The platform may itself wait for the inbox: it is asked for when first needed.
    @Bean
    Hints hints(Threads threads, ObjectProvider<Platform> platform) {
        return new PlatformHints(threads, late(platform));
    }

    @Bean
    Task<Void> conversationJob(
            JdbcClient rows,
            InboxRows inbox,
            OutboxRows outbox,
            Desk desk,
            TransactionOperations transactions,
            Wakening wakening,
            Learners learners,
            Recollection recollection) {
        Settling settling = new Settling(rows, inbox, outbox, transactions, wakening, learners::forget, recollection);
        Conversations conversations = new Conversations(inbox, desk, settling);
        return Jobs.forLines(Wakening.CONVERSATION, conversations::drain, inbox::waits);
    }

    @Bean
    Task<Void> deliveryJob(
            OutboxRows outbox,
            InboxRows inbox,
            StoredThreads threads,
            FileRows files,
            ObjectProvider<Platform> platform,
            TransactionOperations transactions,
            Wakening wakening,
            Clock clock) {
        Deliveries deliveries =
                new Deliveries(outbox, inbox, threads, files, late(platform), transactions, wakening, clock);
        return Jobs.forLines(Wakening.DELIVERY, deliveries::drain, outbox::waits);
    }

    @Bean
    Task<Void> mailWatchJob(InboxRows inbox, OutboxRows outbox, Wakening wakening) {
        return Jobs.rounds("mail-watch", Duration.ofSeconds(5), new Rounds(inbox, outbox, wakening)::wakeWhatWaits);
    }

    @Bean
    Task<Void> mailSweepJob(InboxRows inbox, OutboxRows outbox, Wakening wakening) {
        return Jobs.rounds("mail-sweep", Duration.ofMinutes(10), new Rounds(inbox, outbox, wakening)::clearAway);
    }

    @Bean
    Erasure chatErasure(JdbcClient rows, InboxRows inbox, FileRows files) {
        return new Erasure(rows, inbox, files);
    }

    @Bean
    PersonalRecords chatRecords(JdbcClient rows) {
        return MailRecords.in(rows);
    }

    /**
     * Jobs wait for models and platforms most of the time: on virtual threads. No more than so many at once all the same:
     * each that is begun has to give signs of life, and a thousand that only wait to be read would drown the database
     * in them.
     */
    @Bean
    DbSchedulerCustomizer jobsOnVirtualThreads(@Value("${db-scheduler.threads}") int threads) {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<ExecutorService> executorService() {
                return Optional.of(Executors.newFixedThreadPool(
                        threads, Thread.ofVirtual().name("job-", 0).factory()));
            }
        };
    }

    private static Platform late(ObjectProvider<Platform> platform) {
        return new Platform() {
            @Override
            public Receipt deliver(String key, boolean again, Delivery delivery, Optional<Place> thread) {
                return platform.getObject().deliver(key, again, delivery, thread);
            }

            @Override
            public boolean stands(String key, Delivery delivery) {
                return platform.getObject().stands(key, delivery);
            }

            @Override
            public boolean letsGrow(String workspace) {
                return platform.getObject().letsGrow(workspace);
            }
        };
    }
}
