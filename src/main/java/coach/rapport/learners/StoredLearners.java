package coach.rapport.learners;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps acceptances in the database, and announces erasure inside the transaction that erases. */
class StoredLearners implements Learners {
    private final JdbcClient rows;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredLearners(JdbcClient rows, TransactionOperations transactions, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> findAcceptance(LearnerId learner, String notice) {
        return findAcceptance(learner, notice, "");
    }

    @Override
    public boolean hasAcceptedSome(LearnerId learner, String notice) {
        return rows.sql("""
                        select count(*) from learner_acceptances where workspace = :workspace and person = :person
                        and (notice = :notice or notice like :version)""")
                        .param("workspace", learner.workspace())
                        .param("person", learner.person())
                        .param("notice", notice)
                        .param("version", notice + "/%")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public boolean holdAcceptance(LearnerId learner, String notice) {
        return findAcceptance(learner, notice, " for update").isPresent();
    }

    @Override
    public boolean holdSomeAcceptance(LearnerId learner, String notice) {
        return !rows.sql("""
                        select notice from learner_acceptances where workspace = :workspace and person = :person
                        and (notice = :notice or notice like :version) for update""")
                .param("workspace", learner.workspace())
                .param("person", learner.person())
                .param("notice", notice)
                .param("version", notice + "/%")
                .query(String.class)
                .list()
                .isEmpty();
    }

    private Optional<Instant> findAcceptance(LearnerId learner, String notice, String how) {
        return rows.sql("""
                        select accepted_at from learner_acceptances
                        where workspace = :workspace and person = :person and notice = :notice""" + how)
                .param("workspace", learner.workspace())
                .param("person", learner.person())
                .param("notice", notice)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public void accept(LearnerId learner, String notice) {
        rows.sql("""
                        insert into learner_acceptances (workspace, person, notice, accepted_at)
                        values (:workspace, :person, :notice, :now) on conflict do nothing""")
                .param("workspace", learner.workspace())
                .param("person", learner.person())
                .param("notice", notice)
                .param("now", now())
                .update();
    }

    @Override
    public void withdraw(LearnerId learner, String notice) {
        rows.sql("""
                        delete from learner_acceptances
                        where workspace = :workspace and person = :person and notice = :notice""")
                .param("workspace", learner.workspace())
                .param("person", learner.person())
                .param("notice", notice)
                .update();
    }

    @Override
    public void withdrawAll(LearnerId learner, String notice) {
        rows.sql("""
                        delete from learner_acceptances where workspace = :workspace and person = :person
                        and (notice = :notice or notice like :version)""")
                .param("workspace", learner.workspace())
                .param("person", learner.person())
                .param("notice", notice)
                .param("version", notice + "/%")
                .update();
    }

    @Override
    public Set<String> listAccepting(String workspace, String notice) {
        return rows.sql("select person from learner_acceptances where workspace = ? and notice = ?")
                .params(workspace, notice)
                .query(String.class)
                .set();
    }

    @Override
    public void forget(LearnerId learner) {
        transactions.executeWithoutResult(_ -> {
            rows.sql("delete from learner_acceptances where workspace = :workspace and person = :person")
                    .param("workspace", learner.workspace())
                    .param("person", learner.person())
                    .update();
            events.publishEvent(new LearnerForgotten(learner));
        });
    }

    @Override
    public void forgetWorkspace(String workspace) {
        transactions.executeWithoutResult(_ -> {
            rows.sql("delete from learner_acceptances where workspace = :workspace")
                    .param("workspace", workspace)
                    .update();
            events.publishEvent(new WorkspaceForgotten(workspace));
        });
    }

    // H2 rounds nanoseconds up and PostgreSQL to the nearest microsecond: cut them off here.
    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
