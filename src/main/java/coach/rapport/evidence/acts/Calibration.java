package coach.rapport.evidence.acts;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Makes a probability of a score (Platt 1999), and of the probability from which calling an act present gives the best F1
 * the number 0.5: rare acts are best called present below an even chance. Only near there are numbers moved.
 *
 * @param best that probability
 */
public record Calibration(double slope, double intercept, double best) {
    /** Returns the probability of a score. */
    public double of(double score) {
        return moved(1 / (1 + StrictMath.exp(-(slope * score + intercept))));
    }

    /** Returns the probability with {@link #best} moved to a half; what is half as likely or less stays as it is. */
    private double moved(double probability) {
        double low = best / 2;
        double high = (1 + Math.max(best, 0.5)) / 2;
        if (probability <= low || probability >= high) return probability;
        if (probability < best) return low + (probability - low) * (0.5 - low) / (best - low);
        return 0.5 + (probability - best) * (high - 0.5) / (high - best);
    }

    void write(DataOutput out) throws IOException {
        out.writeDouble(slope);
        out.writeDouble(intercept);
        out.writeDouble(best);
    }

    static Calibration read(DataInput in) throws IOException {
        return new Calibration(in.readDouble(), in.readDouble(), in.readDouble());
    }
}
