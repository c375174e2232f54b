package coach.rapport.progress;

import coach.rapport.learners.LearnerId;
import coach.rapport.practice.Practices;
import coach.rapport.practice.Reply;
import coach.rapport.practice.Saying;
import coach.rapport.practice.Session;
import coach.rapport.practice.SessionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Practices that are there, and can be found and nothing else. */
final class OnlyFinding implements Practices {
    final List<Session> there = new ArrayList<>();

    @Override
    public Optional<Session> find(LearnerId learner, SessionId session) {
        return there.stream()
                .filter(one -> one.learner().equals(learner) && one.id().equals(session))
                .findFirst();
    }

    @Override
    public Session begin(LearnerId learner, String scenario, String request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Reply say(LearnerId learner, SessionId session, String message, String text, Saying saying) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Session end(LearnerId learner, SessionId session) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Session retry(LearnerId learner, SessionId session, int exchange, String request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Session> listOpen(LearnerId learner) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Session> list(LearnerId learner, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Session> listSilentSince(Instant instant) {
        throw new UnsupportedOperationException();
    }
}
