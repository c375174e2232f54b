package coach.rapport.coaching.scores;

import coach.rapport.coaching.CountedMoment;
import coach.rapport.curriculum.Dimension;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.TurnEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a dimension stands after a conversation: what was shown against what was missed.
 *
 * @param credit weighted techniques shown, repeats of one counting less each time
 * @param debt weighted techniques missed, likewise
 * @param hurt what was missed in other dimensions and is felt in this one
 * @param turns learner turns that could be judged: each was a chance
 * @param parts what each moment added, in the order of the talk; they add up to {@code credit - debt - hurt}
 * @see "src/docs/decisions/0006-scorecard.md, for where the numbers come from"
 */
record Balance(double credit, double debt, double hurt, int turns, List<CountedMoment> parts) {
    /** The score of a talk whose credit and debt are even: 2 of 5. */
    private static final double EVEN = -Math.log(3);

    /** With credit as expected for its length, a talk scores 4.5 of 5. */
    private static final double STEEPNESS = Math.log(7) - EVEN;

    /** However often one technique is shown, it counts as this many times; and missed likewise. */
    private static final double MOST_SHOWN = 2;

    private static final double MOST_MISSED = 3;

    /** @param evidence of all the learner's turns; those that cannot be judged count for nothing */
    static Balance of(Dimension dimension, List<TurnEvidence> evidence) {
        Tally shown = new Tally(Weights::shown, MOST_SHOWN);
        Tally missed = new Tally(Weights::missed, MOST_MISSED);
        Tally elsewhere = new Tally(Weights::elsewhere, MOST_MISSED);
        List<CountedMoment> parts = new ArrayList<>();
        int turns = 0;
        for (int at = 0; at < evidence.size(); at++) {
            if (!Scores.isJudged(evidence.get(at))) continue;
            turns++;
            for (Evidence one : evidence.get(at).evidence()) {
                boolean here = one.technique().dimension().equals(Optional.of(dimension));
                if (!here && one.shown()) continue;
                count(at, one, one.shown() ? shown : here ? missed : elsewhere).ifPresent(parts::add);
            }
        }
        return new Balance(shown.sum(), missed.sum(), elsewhere.sum(), turns, parts);
    }

    private static Optional<CountedMoment> count(int turn, Evidence one, Tally tally) {
        boolean repeat = tally.has(one.technique());
        double added = tally.add(one.technique(), one.confidence());
        // Most of what is missed elsewhere does not hurt here.
        if (added <= 0) return Optional.empty();
        return Optional.of(new CountedMoment(turn, one, one.shown() ? added : -added, repeat));
    }

    boolean observed() {
        return credit > 0 || debt > 0;
    }

    /** Returns the score, above 1 and below 5. */
    double score() {
        return 1 + 4 / (1 + Math.exp(-(EVEN + STEEPNESS * (credit - debt - hurt) / expected())));
    }

    /** Returns the credit that a good talk of this length brings; past ten turns no more is asked. */
    double expected() {
        return 2 + 0.35 * Math.min(turns, 10);
    }
}
