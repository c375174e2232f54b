package coach.rapport.examples;

import coach.rapport.learners.LearnerForgotten;
import coach.rapport.learners.LearnerId;
import coach.rapport.learners.Learners;
import coach.rapport.learners.Presence;
import coach.rapport.learners.WorkspaceForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps examples in the database. */
class StoredExamples implements Examples {
    /** Changes when people would agree to something else: then everybody is asked again. */
    static final String CONSENT = "examples/2026-11";

    private final ExampleRows rows;
    private final Learners learners;
    private final Presence presence;
    private final TransactionOperations transactions;

    StoredExamples(ExampleRows rows, Learners learners, Presence presence, TransactionOperations transactions) {
        this.rows = rows;
        this.learners = learners;
        this.presence = presence;
        this.transactions = transactions;
    }

    @Override
    public boolean agreed(LearnerId learner) {
        return learners.findAcceptance(learner, CONSENT).isPresent();
    }

    @Override
    public void agree(LearnerId learner) {
        transactions.executeWithoutResult(_ -> {
            if (presence.hold(learner)) learners.accept(learner, CONSENT);
        });
    }

    // Consent first: one that is being kept at this moment holds on to it, and is there to be deleted afterwards.
    @Override
    public void withdraw(LearnerId learner) {
        transactions.executeWithoutResult(_ -> {
            learners.withdraw(learner, CONSENT);
            rows.deleteAll(learner);
        });
    }

    @Override
    public boolean keep(LearnerId learner, String session, int exchange, Example example) {
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            if (!learners.holdAcceptance(learner, CONSENT)) return false;
            rows.replace(learner, session, exchange, example);
            return true;
        }));
    }

    @Override
    public int count(LearnerId learner) {
        return rows.count(learner);
    }

    @EventListener
    void forget(LearnerForgotten event) {
        rows.deleteAll(event.learner());
    }

    @EventListener
    void forget(WorkspaceForgotten event) {
        rows.deleteAll(event.workspace());
    }
}
