package coach.rapport.evidence.heads;

/**
 * One yes-or-no question about a turn, answered by a logistic function over the mean of its token states.
 *
 * @param weights one for each number of a mean state
 * @param clear the probability from which on the answer is yes on the head's own word
 * @param possible the probability below which it is no, whatever else points to it
 */
public record Head(float[] weights, double bias, double clear, double possible) {
    /** Returns the probability of yes, in two decimals: processors differ in digits far behind those. */
    public double probability(float[] mean) {
        return Math.round(100 / (1 + Math.exp(-logOdds(mean)))) / 100.0;
    }

    /** Returns the logarithm of the odds of yes. */
    public double logOdds(float[] mean) {
        double sum = bias;
        for (int i = 0; i < weights.length; i++) sum += (double) weights[i] * mean[i];
        return sum;
    }
}
