package coach.rapport.evidence.acts;

import java.util.List;

/** What the second stage looks at: a turn's own scores, those of the two before it, and what came earlier on average. */
public final class Context {
    private static final int TRAITS = Trait.values().length;
    private static final int BEFORE = 2;

    /** How many turns the average is held back by, until the conversation has some of its own. */
    private static final double HELD_BACK = 3;

    /** The length of every list. */
    public static final int NUMBERS = TRAITS * (BEFORE + 2);

    private Context() {}

    /**
     * Returns the numbers for the last of some turns.
     *
     * @param scores of the first stage, of the learner's turns up to this one
     */
    public static double[] of(List<double[]> scores) {
        double[] numbers = new double[NUMBERS];
        int last = scores.size() - 1;
        for (int trait = 0; trait < TRAITS; trait++) {
            numbers[trait] = scores.get(last)[trait];
            for (int back = 1; back <= BEFORE; back++) {
                if (last >= back) numbers[back * TRAITS + trait] = likely(scores.get(last - back)[trait]);
            }
            double sum = 0;
            for (int turn = 0; turn < last; turn++) sum += likely(scores.get(turn)[trait]);
            numbers[(BEFORE + 1) * TRAITS + trait] = sum / (last + HELD_BACK);
        }
        return numbers;
    }

    private static double likely(double score) {
        return 1 / (1 + StrictMath.exp(-score));
    }
}
