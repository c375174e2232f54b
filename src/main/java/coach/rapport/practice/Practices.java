package coach.rapport.practice;

import coach.rapport.learners.LearnerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Practice conversations, kept. A learner sees their own only: a session of somebody else is not found, whoever asks.
 */
public interface Practices {
    /**
     * Starts a practice with the customer's opening line.
     *
     * @param request unique for what asked for it: the same again returns the same practice
     * @throws IllegalArgumentException where there is no such scenario
     * @throws IllegalStateException where the learner was forgotten meanwhile
     */
    Session begin(LearnerId learner, String scenario, String request);

    /**
     * Says something to the customer. The learner's words are kept before the customer thinks, and the answer before it
     * is returned.
     *
     * @param message unique for this message: the same again returns what was answered then, and goes on where a line was
     *     broken off
     * @param saying hears the line while it is being said
     */
    Reply say(LearnerId learner, SessionId session, String message, String text, Saying saying);

    /** Says something to the customer, and waits for the whole answer. */
    default Reply say(LearnerId learner, SessionId session, String message, String text) {
        return say(learner, session, message, text, Saying.unheard());
    }

    /** Ends the talk as if the learner had said goodbye. Ended practices stay as they are. */
    Session end(LearnerId learner, SessionId session);

    /**
     * Goes back to a moment: a new practice that shares all before that exchange.
     *
     * @param request as for {@link #begin}
     * @param exchange from 0
     * @throws IllegalStateException where the learner was forgotten meanwhile, or that practice deleted
     */
    Session retry(LearnerId learner, SessionId session, int exchange, String request);

    Optional<Session> find(LearnerId learner, SessionId session);

    /** Returns the learner's practices that are still going on, the most recently touched first. */
    List<Session> listOpen(LearnerId learner);

    /** Returns the learner's practices, the latest first, at most {@code limit}. */
    List<Session> list(LearnerId learner, int limit);

    /** Returns practices of all learners that nobody has touched since, the longest silent first, at most 100. */
    List<Session> listSilentSince(Instant instant);
}
