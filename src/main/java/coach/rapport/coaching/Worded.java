package coach.rapport.coaching;

import coach.rapport.curriculum.Dimension;
import coach.rapport.curriculum.IfThen;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Feedback in a language model's words, as far as they held.
 *
 * @param summary what the learner's wording did, with quotes of theirs
 * @param wording the feedback's better wording in other words
 * @param moments at most three
 * @param scores of the dimensions that those moments move, from 1 to 5; at most {@value #MOST} from the score without
 */
public record Worded(
        Optional<String> summary,
        Optional<BetterWording> wording,
        Optional<IfThen> plan,
        List<PointedMoment> moments,
        Map<Dimension, Double> scores) {
    /** The most that a model's moments move a score, in points. */
    public static final double MOST = 0.5;

    public Worded {
        moments = List.copyOf(moments);
        scores = Map.copyOf(scores);
    }

    /** Returns one in which nothing held. */
    public static Worded nothing() {
        return new Worded(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Map.of());
    }
}
