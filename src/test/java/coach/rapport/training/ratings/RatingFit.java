package coach.rapport.training.ratings;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

/**
 * The weights of one rating: least squares, then stretched about the mean until the ratings spread as the experts' do. Least squares
 * alone draws every rating towards the middle, and a quadratic kappa counts that against it.
 */
final class RatingFit {
    private RatingFit() {}

    /**
     * @param means each conversation's measures
     * @return first the rating where all measures are 0, then the weight of each
     */
    static double[] learn(List<double[]> means, double[] experts) {
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        regression.newSampleData(experts, means.toArray(double[][]::new));
        double[] weights = regression.estimateRegressionParameters();
        double[] fitted = means.stream().mapToDouble(one -> sum(weights, one)).toArray();
        double stretch = new StandardDeviation().evaluate(experts) / new StandardDeviation().evaluate(fitted);
        double middle = Arrays.stream(experts).average().orElseThrow();
        double[] stretched = new double[weights.length];
        for (int i = 1; i < weights.length; i++) stretched[i] = weights[i] * stretch;
        stretched[0] = middle + (weights[0] - middle) * stretch;
        return stretched;
    }

    private static double sum(double[] weights, double[] means) {
        double sum = weights[0];
        for (int i = 0; i < means.length; i++) sum += weights[i + 1] * means[i];
        return sum;
    }
}
