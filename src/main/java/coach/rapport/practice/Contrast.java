package coach.rapport.practice;

import java.util.List;

/**
 * Turns sentence vectors so that what all lines of one customer have in common counts little, and what sets a line apart
 * counts much. (Whitening: likenesses become those of Mahalanobis, around the mean of the lines.)
 */
final class Contrast {
    // Added to the variance in every direction, in multiples of their mean: some 1,700 lines are few for 384
    // directions.
    private static final double CAUTION = 2;
    private static final double ALMOST_NOTHING = 1e-9;

    private final double[] mean;
    private final double[][] lower;

    /** @param lines vectors of one width, at least one */
    Contrast(List<float[]> lines) {
        this.mean = mean(lines);
        this.lower = cholesky(covariance(lines));
    }

    private static double[] mean(List<float[]> lines) {
        double[] mean = new double[lines.getFirst().length];
        for (float[] line : lines) for (int i = 0; i < mean.length; i++) mean[i] += line[i] / lines.size();
        return mean;
    }

    private double[][] covariance(List<float[]> lines) {
        double[][] covariance = new double[mean.length][mean.length];
        for (float[] line : lines) {
            for (int i = 0; i < mean.length; i++) {
                double part = (line[i] - mean[i]) / lines.size();
                for (int j = 0; j <= i; j++) covariance[i][j] += part * (line[j] - mean[j]);
            }
        }
        double trace = 0;
        for (int i = 0; i < mean.length; i++) trace += covariance[i][i];
        for (int i = 0; i < mean.length; i++) covariance[i][i] += CAUTION * trace / mean.length + ALMOST_NOTHING;
        return covariance;
    }

    // In place: of the covariance only the lower half is read.
    private static double[][] cholesky(double[][] matrix) {
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int k = 0; k < j; k++) rest -= matrix[i][k] * matrix[j][k];
                matrix[i][j] = i == j ? Math.sqrt(rest) : rest / matrix[j][j];
            }
        }
        return matrix;
    }

    /** Returns the turned vector, of length 1. */
    float[] of(float[] vector) {
        double[] turned = new double[mean.length];
        for (int i = 0; i < mean.length; i++) {
            double rest = vector[i] - mean[i];
            for (int j = 0; j < i; j++) rest -= lower[i][j] * turned[j];
            turned[i] = rest / lower[i][i];
        }
        return unit(turned);
    }

    static float[] unit(double[] vector) {
        double sum = 0;
        for (double number : vector) sum += number * number;
        double length = Math.max(Math.sqrt(sum), ALMOST_NOTHING);
        float[] unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) unit[i] = (float) (vector[i] / length);
        return unit;
    }
}
