package coach.rapport.coaching.scores;

import coach.rapport.curriculum.Dimension;
import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.TurnEvidence;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * How a dimension stands after a conversation: what was shown against what was missed.
 *
 * @param credit weighted techniques shown, repeats of one counting less each time
 * @param debt weighted techniques missed, likewise
 * @param hurt what was missed in other dimensions and is felt in this one
 * @param turns learner turns that could be judged: each was a chance
 * @see "src/docs/decisions/0006-scorecard.md, for where the numbers come from"
 */
record Balance(double credit, double debt, double hurt, int turns) {
    /** The score of a talk whose credit and debt are even: 2 of 5. */
    private static final double EVEN = -Math.log(3);

    /** With credit as expected for its length, a talk scores 4.5 of 5. */
    private static final double STEEPNESS = Math.log(7) - EVEN;

    /** However often one technique is shown, it counts as this many times; and missed likewise. */
    private static final double MOST_SHOWN = 2;

    private static final double MOST_MISSED = 3;

    static Balance of(Dimension dimension, List<TurnEvidence> judged) {
        Map<Technique, Double> shown = new EnumMap<>(Technique.class);
        Map<Technique, Double> missed = new EnumMap<>(Technique.class);
        Map<Technique, Double> elsewhere = new EnumMap<>(Technique.class);
        for (TurnEvidence turn : judged) {
            for (Evidence one : turn.evidence()) {
                boolean here = one.technique().dimension().equals(Optional.of(dimension));
                Map<Technique, Double> times = one.shown() ? shown : here ? missed : elsewhere;
                if (here || !one.shown()) times.merge(one.technique(), one.confidence(), Double::sum);
            }
        }
        return new Balance(
                sum(shown, Weights::shown, MOST_SHOWN),
                sum(missed, Weights::missed, MOST_MISSED),
                sum(elsewhere, Weights::elsewhere, MOST_MISSED),
                judged.size());
    }

    private static double sum(Map<Technique, Double> times, ToDoubleFunction<Technique> weight, double most) {
        double sum = 0;
        for (Map.Entry<Technique, Double> one : times.entrySet()) {
            sum += weight.applyAsDouble(one.getKey()) * diminishing(one.getValue(), most);
        }
        return sum;
    }

    /** Returns about {@code times} for the first, and never more than {@code most} however often. */
    private static double diminishing(double times, double most) {
        return most * (1 - Math.pow(1 - 1 / most, times));
    }

    boolean observed() {
        return credit > 0 || debt > 0;
    }

    /** Returns the score, above 1 and below 5. */
    double score() {
        return 1 + 4 / (1 + Math.exp(-(EVEN + STEEPNESS * (credit - debt - hurt) / expected())));
    }

    /** Returns the credit that a good talk of this length brings; past ten turns no more is asked. */
    private double expected() {
        return 2 + 0.35 * Math.min(turns, 10);
    }
}
