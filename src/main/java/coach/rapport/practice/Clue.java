package coach.rapport.practice;

import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What speaks for or against a line giving a fact away. Likenesses are cosines in the {@link Contrast} of the customer.
 * The weights are those of a logistic regression on src/corpus/secrets; SecretsFit, in the tests, fits them again.
 */
enum Clue {
    /** Likeness of the part of the line nearest to the middle of the ways to tell the fact. */
    MIDDLE(11.90, 12.48),
    /** How much nearer a part of the line is to one way to tell the fact than to anything that anybody may know. */
    MARGIN(3.05, 4.11),
    /** Likeness of question and line, read as one, to the nearest way to tell the fact. */
    ANSWERED(6.49, 0),
    /** Words of the fact in the line that the learner did not use: 1.5 for each that nobody else hears, else by rarity. */
    WORDS(1.57, 1.17),
    /** Where the line says yes or no to a question: likeness of that question to the nearest way to come near the fact. */
    YES_OR_NO(3.05, 0),
    /** Mean likeness of the part that comes nearest to the fact to the five nearest lines that anybody may hear. */
    CROWD(-10.52, -10.85),
    /** Likeness to the nearest line that withholds a fact. */
    WITHHELD(-4.67, -3.54),
    /** Question and line as one matter that is open to this learner: the two likenesses added, at their best. */
    OPEN_MATTER(-6.17, 0),
    /** How much nearer question and line, read as one, are to a fact already told than to this one; 0 where they are not. */
    TOLD_BEFORE(-11.68, 0),
    /** Likeness of the question to the nearest way to come near a fact already told; 0 where there is none. */
    TOLD_ASKED(4.79, 0),
    /** Words of facts already told that are heard at most twice otherwise; at most 3. */
    TOLD_WORDS(-2.04, 0);

    // Moved so that 0 is where SecretsFit draws the line.
    private static final double START = 5.19;
    private static final double START_TOLD = 1.73;

    private final double weight;
    private final double weightTold;

    /**
     * @param weight for giving away
     * @param weightTold for having told
     */
    Clue(double weight, double weightTold) {
        this.weight = weight;
        this.weightTold = weightTold;
    }

    /** Returns a score: from 0 on, the line gives the fact away. */
    static double givenAway(Map<Clue, Double> clues) {
        return sum(START, clues, clue -> clue.weight);
    }

    /** Returns a score: from 0 on, a line that was to tell the fact has told it, whatever was asked and told before. */
    static double told(Map<Clue, Double> clues) {
        return sum(START_TOLD, clues, clue -> clue.weightTold);
    }

    private static double sum(double start, Map<Clue, Double> clues, ToDoubleFunction<Clue> weight) {
        return start
                + clues.entrySet().stream()
                        .mapToDouble(clue -> weight.applyAsDouble(clue.getKey()) * clue.getValue())
                        .sum();
    }
}
