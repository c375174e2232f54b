package coach.rapport.plans;

import coach.rapport.curriculum.IfThen;
import coach.rapport.curriculum.Technique;
import coach.rapport.learners.Coming;
import coach.rapport.learners.LearnerForgotten;
import coach.rapport.learners.LearnerId;
import coach.rapport.learners.Presence;
import coach.rapport.learners.RetentionDue;
import coach.rapport.learners.WorkspaceForgotten;
import coach.rapport.plans.Planning.Kept;
import coach.rapport.plans.Planning.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps plans in the database. */
class StoredPlans implements Plans {
    private final PlanRows rows;
    private final Presence presence;
    private final TransactionOperations transactions;
    private final Clock clock;

    StoredPlans(PlanRows rows, Presence presence, TransactionOperations transactions, Clock clock) {
        this.rows = rows;
        this.presence = presence;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Planning keep(
            LearnerId learner, String request, Optional<String> session, Technique technique, IfThen typed) {
        Optional<Planning> earlier = rows.findByRequest(learner, request).map(Kept::new);
        if (earlier.isPresent()) return earlier.get();
        IfThen words = Parts.of(typed);
        return Parts.refusal(words)
                .or(() -> rows.count(learner) < MOST_PLANS ? Optional.empty() : Optional.of(Refusal.FULL))
                .<Planning>map(Refused::new)
                .orElseGet(() -> insert(learner, request, session, technique, words));
    }

    // Where the same request came twice at once, both return the one that was first.
    private Planning insert(
            LearnerId learner, String request, Optional<String> session, Technique technique, IfThen words) {
        String id = UUID.randomUUID().toString();
        Plan plan = new Plan(id, learner, session, technique, words, now(), Optional.empty(), false);
        boolean there = Boolean.TRUE.equals(transactions.execute(_ -> {
            if (!presence.hold(learner)) return false;
            rows.insert(plan, request);
            return true;
        }));
        if (!there) return new Refused(Refusal.GONE);
        return rows.findByRequest(learner, request)
                .<Planning>map(Kept::new)
                .orElse(new Refused(Refusal.ONE_A_PRACTICE));
    }

    @Override
    public Planning change(LearnerId learner, String id, IfThen typed) {
        IfThen words = Parts.of(typed);
        Optional<Refusal> refusal = Parts.refusal(words);
        if (refusal.isPresent()) return new Refused(refusal.get());
        rows.change(learner, id, words);
        return rows.find(learner, id).<Planning>map(Kept::new).orElse(new Refused(Refusal.GONE));
    }

    @Override
    public boolean nudgeOn(LearnerId learner, String id, LocalDate day) {
        return rows.nudgeOn(learner, id, day);
    }

    @Override
    public boolean withoutNudge(LearnerId learner, String id) {
        return rows.withoutNudge(learner, id);
    }

    @Override
    public List<Plan> list(LearnerId learner) {
        return rows.list(learner);
    }

    @Override
    public Optional<Plan> find(LearnerId learner, String id) {
        return rows.find(learner, id);
    }

    @Override
    public Optional<Plan> findKept(LearnerId learner, String session) {
        return rows.findBySession(learner, session);
    }

    @Override
    public boolean delete(LearnerId learner, String id) {
        return rows.delete(learner, id);
    }

    @Override
    public List<Coming> listComing(LocalDate upTo, Optional<Coming> after, int most) {
        return rows.listComing(upTo, after, most);
    }

    @Override
    public boolean claim(Coming coming) {
        return rows.claim(coming);
    }

    @Override
    public int deleteBefore(Instant then) {
        return rows.deleteBefore(then);
    }

    @EventListener
    void expire(RetentionDue event) {
        deleteBefore(event.scoresBefore());
    }

    @EventListener
    void forget(LearnerForgotten event) {
        rows.deleteAll(event.learner());
    }

    @EventListener
    void forget(WorkspaceForgotten event) {
        rows.deleteAll(event.workspace());
    }

    // H2 rounds nanoseconds up and PostgreSQL to the nearest microsecond: cut them off here.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
