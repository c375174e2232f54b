package coach.rapport.coaching;

import coach.rapport.curriculum.Dimension;
import java.util.List;
import java.util.Optional;

/**
 * How the score of one dimension came about.
 *
 * @param score from 1 to 5; empty where the dimension was not observed
 * @param credit what was shown
 * @param debt what was missed; {@code hurt} what was missed in other dimensions and is felt in this one
 * @param expected the credit that a good talk with so many lines brings
 * @param lines the learner's lines that could be judged
 * @param moments in the order of the talk; their amounts add up to {@code credit - debt - hurt}
 * @see "src/docs/decisions/0006-scorecard.md, for the formula"
 */
public record Reckoning(
        Dimension dimension,
        Optional<Double> score,
        double credit,
        double debt,
        double hurt,
        double expected,
        int lines,
        List<CountedMoment> moments) {
    public Reckoning {
        moments = List.copyOf(moments);
    }

    /** Returns whether the moment belongs to another dimension and is felt in this one. */
    public boolean isFromElsewhere(CountedMoment moment) {
        return !moment.evidence().technique().dimension().equals(Optional.of(dimension));
    }
}
