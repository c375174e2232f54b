package coach.rapport.ops;

import coach.rapport.learners.Retention;
import coach.rapport.learners.RetentionDue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Says once a day what is not kept any longer, and first when the process has started. It is asked more often than that
 * and looks at the clock only: where the clock was moved, it notices.
 */
class RetentionRounds {
    private static final Logger log = LoggerFactory.getLogger(RetentionRounds.class);
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Retention retention;
    private final TransactionOperations transactions;
    private final Consumer<RetentionDue> announce;
    private final Clock clock;
    private volatile Optional<Instant> last = Optional.empty();

    /** @param announce tells every module, which deletes in the transaction that is under way */
    RetentionRounds(
            Retention retention, TransactionOperations transactions, Consumer<RetentionDue> announce, Clock clock) {
        this.retention = retention;
        this.transactions = transactions;
        this.announce = announce;
        this.clock = clock;
    }

    void look() {
        Instant now = clock.instant();
        if (last.isPresent() && !isDue(last.get(), now)) return;
        transactions.executeWithoutResult(_ -> announce.accept(retention.dueAt(now)));
        last = Optional.of(now);
        log.info("what is kept no longer was deleted");
    }

    // A clock that was moved back would otherwise not be noticed for long.
    private static boolean isDue(Instant last, Instant now) {
        return now.isBefore(last) || !now.isBefore(last.plus(A_DAY));
    }
}
