package coach.rapport.training.acts;

import coach.rapport.evidence.acts.Linear;
import java.util.List;

/** Brings every number to mean 0 and deviation 1, as regularised learning needs it. */
public record Scale(double[] mean, double[] deviation) {
    public static Scale of(List<double[]> rows) {
        int width = rows.getFirst().length;
        double[] mean = new double[width];
        double[] deviation = new double[width];
        for (double[] row : rows) for (int i = 0; i < width; i++) mean[i] += row[i] / rows.size();
        for (double[] row : rows) {
            for (int i = 0; i < width; i++) deviation[i] += (row[i] - mean[i]) * (row[i] - mean[i]) / rows.size();
        }
        for (int i = 0; i < width; i++) deviation[i] = deviation[i] < 1e-9 ? 1 : Math.sqrt(deviation[i]);
        return new Scale(mean, deviation);
    }

    public double scaled(double[] row, int i) {
        return Math.clamp((row[i] - mean[i]) / deviation[i], -8, 8);
    }

    /** Returns weights for numbers as they are, from weights for scaled ones with the bias last. */
    public Linear unscaled(double[] weights, double bias) {
        float[] plain = new float[mean.length];
        double sum = bias;
        for (int i = 0; i < plain.length; i++) {
            plain[i] = (float) (weights[i] / deviation[i]);
            sum -= plain[i] * mean[i];
        }
        return new Linear(sum, plain);
    }
}
