package coach.rapport.chat.dialogue;

import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Act;
import coach.rapport.evidence.Acts;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.Legibility;
import coach.rapport.evidence.Manner;
import coach.rapport.evidence.Polarity;
import coach.rapport.evidence.Quote;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.TurnEvidence;
import coach.rapport.learners.LearnerId;
import coach.rapport.practice.CustomerState;
import coach.rapport.practice.Ending;
import coach.rapport.practice.Exchange;
import coach.rapport.practice.Fork;
import coach.rapport.practice.Outcome;
import coach.rapport.practice.Practices;
import coach.rapport.practice.Reply;
import coach.rapport.practice.Saying;
import coach.rapport.practice.Session;
import coach.rapport.practice.SessionId;
import coach.rapport.practice.Step;
import coach.rapport.practice.Voice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Practices in memory. Every line shows a reflection. The customer says the learner's words back; "goodbye" ends the talk happily, "distress" stops it,
 * and "weak" makes the model fail.
 */
final class FakePractices implements Practices {
    private static final CustomerState STATE = new CustomerState(3, 6, 3, List.of());

    private final Map<String, Session> sessions = new LinkedHashMap<>();
    private final Map<String, String> asked = new HashMap<>();
    private final Map<String, Reply> replies = new HashMap<>();
    private final Curriculum curriculum;
    Instant now = Instant.parse("2026-11-22T12:00:00Z");

    FakePractices(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    @Override
    public Session begin(LearnerId learner, String scenario, String request) {
        return once(
                learner,
                request,
                () -> put(new Session(
                        newId(learner),
                        learner,
                        scenario,
                        now,
                        now,
                        Optional.empty(),
                        STATE,
                        Turn.customer(0, curriculum.getScenario(scenario).opening()),
                        List.of(),
                        Optional.empty())));
    }

    private Session once(LearnerId learner, String request, Supplier<Session> work) {
        String id = asked.get(request);
        if (id != null)
            return find(learner, new SessionId(learner.workspace(), id)).orElseThrow();
        Session session = work.get();
        asked.put(request, session.id().value());
        return session;
    }

    private SessionId newId(LearnerId learner) {
        return new SessionId(learner.workspace(), "s" + (sessions.size() + 1));
    }

    private Session put(Session session) {
        sessions.put(session.id().value(), session);
        return session;
    }

    @Override
    public Reply say(LearnerId learner, SessionId id, String message, String text, Saying saying) {
        Reply said = replies.get(message);
        if (said != null) return said;
        Session session = find(learner, id).orElseThrow();
        Reply reply = session.open() ? answer(session, text, saying) : new Reply.Closed(session);
        replies.put(message, reply);
        return reply;
    }

    private Reply answer(Session session, String text, Saying saying) {
        if (text.equals("distress")) {
            return new Reply.Care(put(with(session, session.exchanges(), Optional.of(new Ending.Stopped(now)))));
        }
        Optional<Outcome> ends = text.equals("goodbye") ? Optional.of(Outcome.HAPPY) : Optional.empty();
        List<Exchange> exchanges = new ArrayList<>(session.exchanges());
        exchanges.add(exchange(exchanges.size(), text, ends));
        Session after = with(session, exchanges, ends.map(outcome -> new Ending.Over(outcome, now)));
        boolean heard = text.equals("slowly") && saying.said(session.exchanges().size(), "You said:");
        return new Reply.Answered(put(after), text.equals("weak") ? Voice.STOOD_IN : Voice.AS_CAST, heard);
    }

    static Exchange exchange(int number, String text, Optional<Outcome> ends) {
        Turn learner = Turn.learner(2 * number + 1, text);
        TurnEvidence evidence = new TurnEvidence(
                learner.index(), Legibility.ENGLISH, reflecting(learner), Act.OTHER, Acts.NONE, Manner.NONE);
        return new Exchange(
                learner,
                evidence,
                new Step(STATE, STATE, List.of(), Optional.empty(), ends),
                Turn.customer(2 * number + 2, "You said: " + text));
    }

    private static List<Evidence> reflecting(Turn learner) {
        if (learner.text().isEmpty()) return List.of();
        Quote words = Quote.whole(learner.utterance());
        return List.of(new Evidence(Technique.REFLECT, Polarity.SHOWN, 0.8, words, Optional.empty()));
    }

    private Session with(Session session, List<Exchange> exchanges, Optional<? extends Ending> ending) {
        return new Session(
                session.id(),
                session.learner(),
                session.scenario(),
                session.started(),
                now,
                session.fork(),
                session.start(),
                session.opening(),
                exchanges,
                ending.map(Ending.class::cast));
    }

    @Override
    public Session end(LearnerId learner, SessionId id) {
        Session session = find(learner, id).orElseThrow();
        if (!session.open()) return session;
        return put(with(session, session.exchanges(), Optional.of(new Ending.Over(Outcome.OPEN, now))));
    }

    @Override
    public Session retry(LearnerId learner, SessionId id, int exchange, String request) {
        Session first = find(learner, id).orElseThrow();
        return once(
                learner,
                request,
                () -> put(new Session(
                        newId(learner),
                        learner,
                        first.scenario(),
                        now,
                        now,
                        Optional.of(new Fork(id, exchange)),
                        first.start(),
                        first.opening(),
                        first.exchanges().subList(0, exchange),
                        Optional.empty())));
    }

    @Override
    public Optional<Session> find(LearnerId learner, SessionId id) {
        return Optional.ofNullable(sessions.get(id.value()))
                .filter(session -> session.learner().equals(learner));
    }

    @Override
    public List<Session> listOpen(LearnerId learner) {
        return list(learner, Integer.MAX_VALUE).stream().filter(Session::open).toList();
    }

    @Override
    public List<Session> list(LearnerId learner, int limit) {
        return sessions.values().stream()
                .filter(session -> session.learner().equals(learner))
                .sorted(Comparator.comparing((Session session) -> session.id().value())
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<Session> listSilentSince(Instant instant) {
        return sessions.values().stream()
                .filter(session -> session.open() && !session.touched().isAfter(instant))
                .toList();
    }
}
