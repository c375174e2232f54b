package coach.rapport.coaching;

import coach.rapport.practice.Session;
import java.util.Optional;

/** Words feedback for its learner, where a language model is there to do so. */
public interface FeedbackWriter {
    /** Whether there is a model to ask. */
    boolean available();

    /** Returns what was written about the session; empty where nobody has tried yet. */
    Optional<Worded> find(Session session);

    /**
     * Writes about a session, once: whatever came of it is kept, and is the answer from then on.
     *
     * @param feedback on the session
     */
    Worded write(Session session, Feedback feedback);
}
