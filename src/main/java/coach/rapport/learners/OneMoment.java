package coach.rapport.learners;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions that see the database as it stood when they began, whatever others write meanwhile. */
final class OneMoment extends TransactionTemplate {
    OneMoment(PlatformTransactionManager transactions) {
        super(transactions);
        setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        // A transaction that is under way may see less, and would be joined.
        setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        setReadOnly(true);
    }
}
