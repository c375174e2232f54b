package coach.rapport.practice;

import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.Scenario;
import coach.rapport.evidence.Distress;
import coach.rapport.evidence.Turn;
import coach.rapport.learners.LearnerId;
import coach.rapport.learners.Presence;
import coach.rapport.practice.Scene.Casting;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionOperations;

/** Practices in the database. */
final class StoredPractices implements Practices {
    private final Curriculum curriculum;
    private final Stage stage;
    private final Distress distress;
    private final SessionRows sessions;
    private final ExchangeRows exchanges;
    private final Presence presence;
    private final TransactionOperations transaction;
    private final Clock clock;

    StoredPractices(
            Curriculum curriculum,
            Stage stage,
            Distress distress,
            SessionRows sessions,
            ExchangeRows exchanges,
            Presence presence,
            TransactionOperations transaction,
            Clock clock) {
        this.curriculum = curriculum;
        this.stage = stage;
        this.distress = distress;
        this.sessions = sessions;
        this.exchanges = exchanges;
        this.presence = presence;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Session begin(LearnerId learner, String scenario, String request) {
        curriculum.getScenario(scenario);
        Session begun = transacted(() -> sessions.findByRequest(learner, request)
                .map(this::session)
                .orElseGet(() -> insert(learner, scenario, request, Optional.empty())));
        // The first answer should not wait for what can be prepared while the learner reads.
        Thread.startVirtualThread(() -> stage.prepare(curriculum.getScenario(scenario)));
        return begun;
    }

    private Session insert(LearnerId learner, String scenario, String request, Optional<Fork> fork) {
        if (!presence.hold(learner)) throw new IllegalStateException("forgotten meanwhile");
        SessionId id = new SessionId(learner.workspace(), UUID.randomUUID().toString());
        sessions.insert(id, learner, request, scenario, clock.instant(), fork);
        fork.ifPresent(from -> copy(from, id));
        return find(learner, id).orElseThrow();
    }

    // The copy is all that the second try has of the first, which may be deleted before it.
    private void copy(Fork from, SessionId to) {
        if (!sessions.lock(from.from())) throw new IllegalStateException("deleted meanwhile");
        exchanges.copy(from.from(), to, from.exchange());
    }

    @Override
    public Reply say(LearnerId learner, SessionId id, String message, String text, Saying saying) {
        long since = System.nanoTime();
        Session session = get(learner, id);
        Optional<ExchangeRows.Row> known = exchanges.findByMessage(id, message);
        if (known.isPresent() && known.get().answered()) return answeredThen(session, known.get());
        if (!session.open()) return new Reply.Closed(session);
        Turn turn = Turn.learner(session.turns().size(), text);
        if (distress.find(session.turns(), turn).isPresent()) return care(learner, id);
        int number = session.exchanges().size();
        String begun = known.flatMap(ExchangeRows.Row::findBegun).orElse("");
        if (begun.isEmpty() && !keepSaid(id, number, message, text)) return new Reply.Closed(session);
        Hearer hearer = new Hearer(session, number, saying, !begun.isEmpty());
        Stage.Played played =
                stage.play(casting(session, begun, since), scenario(session), session.exchanges(), text, hearer::hear);
        // While the customer thought, the talk may have been ended, or its learner forgotten.
        if (!keepAnswer(id, number, played.exchange()))
            return new Reply.Closed(find(learner, id).orElse(session));
        return new Reply.Answered(get(learner, id), played.voice(), hearer.heard);
    }

    private static Casting casting(Session session, String begun, long since) {
        return new Casting(session.learner(), session.account(), begun, since);
    }

    /** Keeps what the customer says while they are saying it, and lets it be heard. */
    private final class Hearer {
        private final Session session;
        private final int number;
        private final Saying saying;
        private boolean heard;

        private Hearer(Session session, int number, Saying saying, boolean heard) {
            this.session = session;
            this.number = number;
            this.saying = saying;
            this.heard = heard;
        }

        private void hear(String soFar) {
            // Who hears it writes down more of the learner: they are held until that is done.
            heard |= transacted(() -> presence.hold(session.learner())
                    && sessions.lock(session.id())
                    && exchanges.begin(session.id(), number, soFar)
                    && saying.said(number, soFar));
        }
    }

    // Whoever asks again gets the session as it stood when that message was answered.
    private static Reply answeredThen(Session session, ExchangeRows.Row row) {
        List<Exchange> until = session.exchanges().subList(0, row.number() + 1);
        return new Reply.Answered(
                session.with(until), Voice.AS_CAST, row.findBegun().isPresent());
    }

    private Reply care(LearnerId learner, SessionId id) {
        transacted(() -> {
            exchanges.deleteUnanswered(id);
            sessions.end(id, new Ending.Stopped(clock.instant()));
            return id;
        });
        return new Reply.Care(get(learner, id));
    }

    /** Returns false where the practice is gone: its learner was forgotten meanwhile. */
    private boolean keepSaid(SessionId id, int number, String message, String text) {
        return transacted(() -> {
            if (!sessions.lock(id)) return false;
            exchanges.deleteUnanswered(id);
            exchanges.insert(id, number, message, text);
            sessions.touch(id, clock.instant());
            return true;
        });
    }

    private boolean keepAnswer(SessionId id, int number, Exchange exchange) {
        return transacted(() -> {
            if (!sessions.lock(id) || !exchanges.answer(id, number, exchange)) return false;
            Instant now = clock.instant();
            sessions.touch(id, now);
            exchange.step().ends().ifPresent(outcome -> sessions.end(id, new Ending.Over(outcome, now)));
            return true;
        });
    }

    @Override
    public Session end(LearnerId learner, SessionId id) {
        Session session = get(learner, id);
        if (!session.open()) return session;
        Outcome outcome = stage.atGoodbye(scenario(session), session.state());
        return transacted(() -> {
            exchanges.deleteUnanswered(id);
            sessions.end(id, new Ending.Over(outcome, clock.instant()));
            return get(learner, id);
        });
    }

    @Override
    public Session retry(LearnerId learner, SessionId id, int exchange, String request) {
        Session first = get(learner, id);
        if (exchange < 0 || exchange >= first.exchanges().size()) {
            throw new IllegalArgumentException("no exchange " + exchange + " in this practice");
        }
        Fork fork = new Fork(id, exchange);
        return transacted(() -> sessions.findByRequest(learner, request)
                .map(this::session)
                .orElseGet(() -> insert(learner, first.scenario(), request, Optional.of(fork))));
    }

    @Override
    public Optional<Session> find(LearnerId learner, SessionId id) {
        return sessions.find(learner, id).map(this::session);
    }

    private Session get(LearnerId learner, SessionId id) {
        return find(learner, id).orElseThrow(() -> new IllegalArgumentException("no such practice of this learner"));
    }

    @Override
    public List<Session> listOpen(LearnerId learner) {
        return sessions.listOpen(learner).stream().map(this::session).toList();
    }

    @Override
    public List<Session> list(LearnerId learner, int limit) {
        return sessions.list(learner, limit).stream().map(this::session).toList();
    }

    @Override
    public List<Session> listSilentSince(Instant instant) {
        return sessions.listSilentSince(instant).stream().map(this::session).toList();
    }

    void forget(LearnerId learner) {
        sessions.deleteAll(learner);
    }

    void forget(String workspace) {
        sessions.deleteAll(workspace);
    }

    /** Deletes what ended before, inside the caller's transaction, and tells of each what is gone. */
    void expire(Instant endedBefore, Consumer<PracticeExpired> told) {
        for (SessionRows.Row row : sessions.listEndedBefore(endedBefore)) {
            sessions.delete(row.id());
            told.accept(new PracticeExpired(row.learner(), row.id()));
        }
    }

    private Session session(SessionRows.Row row) {
        Scenario scenario = curriculum.getScenario(row.scenario());
        Turn opening = Stage.opening(scenario);
        return new Session(
                row.id(),
                row.learner(),
                row.scenario(),
                row.started(),
                row.touched(),
                row.fork(),
                Stage.start(scenario),
                opening,
                exchanges.exchanges(row.id(), opening),
                row.ending());
    }

    private Scenario scenario(Session session) {
        return curriculum.getScenario(session.scenario());
    }

    private <T> T transacted(java.util.function.Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
