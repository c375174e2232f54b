package coach.rapport.coaching;

import coach.rapport.curriculum.Dimension;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.TurnEvidence;
import coach.rapport.practice.Session;
import java.util.List;
import java.util.Optional;

/** Makes feedback. The same practice always gives the same feedback. */
public interface Coach {
    /** Scores a conversation, from its turns and from what each of the learner's showed. */
    Scorecard score(List<Turn> turns, List<TurnEvidence> evidence);

    /**
     * Returns the scores that the feedback on this practice has, without the rest of it.
     *
     * @throws IllegalArgumentException where the session is still open or was stopped unscored
     */
    default Scorecard scorecard(Session session) {
        return feedback(session).scorecard();
    }

    /** @throws IllegalArgumentException where the session is still open or was stopped unscored */
    default Feedback feedback(Session session) {
        return feedback(session, List.of());
    }

    /**
     * @param before scored practices that this one goes back to, the first of them first: what was suggested after them is
     *     not suggested again
     * @throws IllegalArgumentException where the session is still open or was stopped unscored
     */
    Feedback feedback(Session session, List<Session> before);

    /**
     * Returns why a dimension has its score, or why it has none.
     *
     * @throws IllegalArgumentException where the session is still open or was stopped unscored
     */
    WhyScore why(Session session, Dimension dimension);

    /** Compares the first exchange after the fork with the one it replaces; empty until it has been said. */
    Optional<Comparison> compare(Session first, Session retried);

    /** Draws the curve as a PNG, 720 by 480 pixels, turning points marked. */
    byte[] draw(TrustCurve curve);
}
