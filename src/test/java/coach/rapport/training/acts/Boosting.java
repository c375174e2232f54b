package coach.rapport.training.acts;

import coach.rapport.evidence.acts.Trees;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Boosted trees of two questions each for logistic loss (Friedman 2001), over numbers sorted into bins. */
final class Boosting {
    private static final int ROUNDS = 80;
    private static final double RATE = 0.06;
    private static final double RIDGE = 5;
    private static final double LEAST = 6;
    private static final int BINS = 24;
    private static final int[] LEAF = {-1, -1, -1, -1, -1, -1, -1};

    private final float[][] bounds;
    private final byte[][] bins;
    private final boolean[] labels;
    private final double[] scores;
    private final double[] slopes;
    private final double[] curves;
    private final int[] nodes;

    private Boosting(List<double[]> rows, boolean[] labels, double[] scores) {
        this.labels = labels;
        this.scores = scores.clone();
        this.slopes = new double[labels.length];
        this.curves = new double[labels.length];
        this.nodes = new int[labels.length];
        int width = rows.getFirst().length;
        this.bounds = new float[width][];
        this.bins = new byte[width][labels.length];
        for (int feature = 0; feature < width; feature++) sort(rows, feature);
    }

    /** Returns trees that better the scores given. */
    static Trees learn(List<double[]> rows, boolean[] labels, double[] scores) {
        Boosting boosting = new Boosting(rows, labels, scores);
        List<Trees.Tree> trees = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) trees.add(boosting.tree());
        return new Trees(trees);
    }

    private void sort(List<double[]> rows, int feature) {
        double[] values =
                rows.stream().mapToDouble(row -> row[feature]).sorted().toArray();
        float[] found = new float[BINS - 1];
        int count = 0;
        for (int bin = 1; bin < BINS; bin++) {
            float bound = (float) values[(int) ((long) bin * (values.length - 1) / BINS)];
            if (count == 0 || bound > found[count - 1]) found[count++] = bound;
        }
        bounds[feature] = Arrays.copyOf(found, count);
        for (int i = 0; i < labels.length; i++) {
            int bin = 0;
            while (bin < count && rows.get(i)[feature] > found[bin]) bin++;
            bins[feature][i] = (byte) bin;
        }
    }

    private Trees.Tree tree() {
        for (int i = 0; i < labels.length; i++) {
            double likely = 1 / (1 + StrictMath.exp(-scores[i]));
            slopes[i] = (labels[i] ? 1 : 0) - likely;
            curves[i] = likely * (1 - likely);
        }
        Arrays.fill(nodes, 0);
        int[] inputs = LEAF.clone();
        float[] values = new float[inputs.length];
        for (int node = 0; node < 3; node++) split(node, inputs, values);
        for (int node = 0; node < inputs.length; node++) if (inputs[node] < 0) values[node] = leaf(node);
        for (int i = 0; i < labels.length; i++) scores[i] += values[nodes[i]];
        return new Trees.Tree(inputs, values);
    }

    private void split(int node, int[] inputs, float[] values) {
        double best = 1e-6;
        int bestBin = -1;
        int[] own = rows(node);
        double allSlope = 0;
        double allCurve = 0;
        for (int i : own) {
            allSlope += slopes[i];
            allCurve += curves[i];
        }
        for (int feature = 0; feature < bins.length; feature++) {
            double[] slope = new double[BINS];
            double[] curve = new double[BINS];
            byte[] ofRow = bins[feature];
            for (int i : own) {
                slope[ofRow[i]] += slopes[i];
                curve[ofRow[i]] += curves[i];
            }
            double left = 0;
            double leftCurve = 0;
            for (int bin = 0; bin < bounds[feature].length; bin++) {
                left += slope[bin];
                leftCurve += curve[bin];
                double gain = gain(left, leftCurve, allSlope - left, allCurve - leftCurve) - square(allSlope, allCurve);
                if (gain <= best) continue;
                best = gain;
                bestBin = bin;
                inputs[node] = feature;
                values[node] = bounds[feature][bin];
            }
        }
        if (bestBin < 0) return;
        for (int i = 0; i < labels.length; i++) {
            if (nodes[i] == node) nodes[i] = 2 * node + (bins[inputs[node]][i] <= bestBin ? 1 : 2);
        }
    }

    private int[] rows(int node) {
        int[] rows = new int[nodes.length];
        int count = 0;
        for (int i = 0; i < nodes.length; i++) if (nodes[i] == node) rows[count++] = i;
        return Arrays.copyOf(rows, count);
    }

    private static double gain(double left, double leftCurve, double right, double rightCurve) {
        if (leftCurve < LEAST || rightCurve < LEAST) return 0;
        return square(left, leftCurve) + square(right, rightCurve);
    }

    private static double square(double slope, double curve) {
        return slope * slope / (curve + RIDGE);
    }

    private float leaf(int node) {
        double slope = 0;
        double curve = 0;
        for (int i = 0; i < labels.length; i++) {
            if (nodes[i] != node) continue;
            slope += slopes[i];
            curve += curves[i];
        }
        return (float) (RATE * slope / (curve + RIDGE));
    }
}
