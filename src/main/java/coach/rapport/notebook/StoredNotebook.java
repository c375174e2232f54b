package coach.rapport.notebook;

import coach.rapport.learners.Coming;
import coach.rapport.learners.LearnerForgotten;
import coach.rapport.learners.LearnerId;
import coach.rapport.learners.Morning;
import coach.rapport.learners.OwnWords;
import coach.rapport.learners.Presence;
import coach.rapport.learners.RetentionDue;
import coach.rapport.learners.WorkspaceForgotten;
import coach.rapport.notebook.Keeping.Kept;
import coach.rapport.notebook.Keeping.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps notes in the database. */
class StoredNotebook implements Notebook {
    private final NoteRows rows;
    private final Presence presence;
    private final TransactionOperations transactions;
    private final Clock clock;

    StoredNotebook(NoteRows rows, Presence presence, TransactionOperations transactions, Clock clock) {
        this.rows = rows;
        this.presence = presence;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Keeping keep(
            LearnerId learner, String request, String about, String text, LocalDate comeBack, LocalDate today) {
        Optional<Keeping> earlier = rows.findByRequest(learner, request).map(Kept::new);
        if (earlier.isPresent()) return earlier.get();
        String whom = OwnWords.oneLine(about);
        String words = OwnWords.oneLine(text);
        return Refusals.ofWords(whom, words)
                .or(() -> Refusals.ofDay(comeBack, today))
                .or(() -> rows.count(learner) < MOST_NOTES ? Optional.empty() : Optional.of(Refusal.FULL))
                .<Keeping>map(Refused::new)
                .orElseGet(() -> insert(learner, request, whom, words, comeBack));
    }

    // Where the same request came twice at once, both return the one that was first.
    private Keeping insert(LearnerId learner, String request, String about, String words, LocalDate comeBack) {
        Note note = new Note(UUID.randomUUID().toString(), learner, about, words, comeBack, now(), false);
        transactions.executeWithoutResult(_ -> {
            if (presence.hold(learner)) rows.insert(note, request);
        });
        return rows.findByRequest(learner, request).<Keeping>map(Kept::new).orElse(new Refused(Refusal.GONE));
    }

    @Override
    public List<Note> list(LearnerId learner) {
        return rows.list(learner);
    }

    @Override
    public Optional<Note> find(LearnerId learner, String id) {
        return rows.find(learner, id);
    }

    @Override
    public boolean delete(LearnerId learner, String id) {
        return rows.delete(learner, id);
    }

    @Override
    public Keeping postpone(LearnerId learner, String id, LocalDate comeBack, LocalDate today) {
        Optional<Refusal> refusal = Refusals.ofDay(comeBack, today);
        if (refusal.isPresent()) return new Refused(refusal.get());
        rows.postpone(learner, id, comeBack);
        return rows.find(learner, id).<Keeping>map(Kept::new).orElse(new Refused(Refusal.GONE));
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
        return rows.deleteBefore(then, Morning.oldestDay(Morning.furthestDay(clock.instant())));
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
