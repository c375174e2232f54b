package coach.rapport.training.acts;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** The figures that reports are made of. */
public final class Statistics {
    private static final int RESAMPLES = 1_000;
    private static final int BINS = 10;

    private Statistics() {}

    /** A figure and where 95 of 100 resamples of the conversations lie. */
    public record Interval(double figure, double low, double high) {}

    /**
     * @param figure from the conversations drawn, some of them more than once
     */
    public static Interval bootstrap(int conversations, ToDoubleFunction<int[]> figure) {
        Random random = new Random(20_261_129);
        double[] figures = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            figures[i] = figure.applyAsDouble(
                    random.ints(conversations, 0, conversations).toArray());
        }
        double[] known =
                Arrays.stream(figures).filter(Double::isFinite).sorted().toArray();
        int[] each = new int[conversations];
        for (int i = 0; i < conversations; i++) each[i] = i;
        return new Interval(figure.applyAsDouble(each), quantile(known, 0.025), quantile(known, 0.975));
    }

    /** @param sorted from low to high */
    public static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    /** Returns how often one that has it stands above one that has not. */
    public static double areaUnderCurve(double[] scores, boolean[] labels) {
        double won = 0;
        double pairs = 0;
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < scores.length; j++) {
                if (!labels[i] || labels[j]) continue;
                pairs++;
                won += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
            }
        }
        return won / pairs;
    }

    public static double correlation(double[] one, double[] other) {
        double meanOne = Arrays.stream(one).average().orElse(0);
        double meanOther = Arrays.stream(other).average().orElse(0);
        double both = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < one.length; i++) {
            both += (one[i] - meanOne) * (other[i] - meanOther);
            first += (one[i] - meanOne) * (one[i] - meanOne);
            second += (other[i] - meanOther) * (other[i] - meanOther);
        }
        return both / Math.sqrt(first * second);
    }

    /** Returns the expected calibration error over ten bins of equal width. */
    public static double calibrationError(double[] likely, boolean[] labels) {
        double[] sum = new double[BINS];
        double[] present = new double[BINS];
        for (int i = 0; i < likely.length; i++) {
            int bin = Math.min(BINS - 1, (int) (likely[i] * BINS));
            sum[bin] += likely[i];
            present[bin] += labels[i] ? 1 : 0;
        }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) error += Math.abs(sum[bin] - present[bin]) / likely.length;
        return error;
    }

    /** Returns the best precision at which this share of what is there is found. */
    public static double precisionAtRecall(double[] likely, boolean[] labels, double recall) {
        Integer[] order = new Integer[likely.length];
        for (int i = 0; i < order.length; i++) order[i] = i;
        Arrays.sort(order, (one, other) -> Double.compare(likely[other], likely[one]));
        double all = 0;
        for (boolean label : labels) if (label) all++;
        double found = 0;
        double best = 0;
        for (int i = 0; i < order.length; i++) {
            if (labels[order[i]]) found++;
            if (found >= recall * all) best = Math.max(best, found / (i + 1));
        }
        return best;
    }

    /** Returns Cohen's kappa with quadratic weights, of ratings from 1 to 5. */
    public static double quadraticKappa(int[] one, int[] other) {
        double[] first = new double[6];
        double[] second = new double[6];
        double off = 0;
        for (int i = 0; i < one.length; i++) {
            first[one[i]]++;
            second[other[i]]++;
            off += (one[i] - other[i]) * (one[i] - other[i]);
        }
        double chance = 0;
        for (int i = 1; i <= 5; i++) {
            for (int j = 1; j <= 5; j++) chance += first[i] * second[j] / one.length * (i - j) * (i - j);
        }
        return chance == 0 ? Double.NaN : 1 - off / chance;
    }
}
