package coach.rapport.coaching;

import coach.rapport.curriculum.IfThen;
import coach.rapport.practice.Outcome;
import coach.rapport.practice.SessionId;
import java.util.List;
import java.util.Optional;

/**
 * What a learner gets back after a practice.
 *
 * @param dimensions all four, in order
 * @param found what came out about the customer, a sentence each
 * @param hidden what did not, without giving it away
 * @param wording one thing to do differently; empty where nothing was said
 * @param plan for the situation that {@code wording} is about
 * @param craft supporting craft that was noticed, without a score
 * @param notes what else must be said: turns in another language, nothing more was possible ...
 */
public record Feedback(
        SessionId session,
        Outcome outcome,
        Scorecard scorecard,
        List<DimensionFeedback> dimensions,
        List<String> found,
        List<String> hidden,
        Optional<BetterWording> wording,
        Optional<IfThen> plan,
        TrustCurve curve,
        List<KeyMoment> craft,
        List<String> notes) {
    public Feedback {
        dimensions = List.copyOf(dimensions);
        found = List.copyOf(found);
        hidden = List.copyOf(hidden);
        craft = List.copyOf(craft);
        notes = List.copyOf(notes);
    }
}
