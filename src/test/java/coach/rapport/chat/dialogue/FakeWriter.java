package coach.rapport.chat.dialogue;

import coach.rapport.coaching.Feedback;
import coach.rapport.coaching.FeedbackWriter;
import coach.rapport.coaching.Worded;
import coach.rapport.practice.Session;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Writes the same about every practice, where it is there. */
final class FakeWriter implements FeedbackWriter {
    boolean available;
    Worded worded = Worded.nothing();
    private final Map<String, Worded> written = new HashMap<>();

    @Override
    public boolean available() {
        return available;
    }

    @Override
    public Optional<Worded> find(Session session) {
        return Optional.ofNullable(written.get(session.id().value()));
    }

    @Override
    public Worded write(Session session, Feedback feedback) {
        return written.computeIfAbsent(session.id().value(), _ -> worded);
    }
}
