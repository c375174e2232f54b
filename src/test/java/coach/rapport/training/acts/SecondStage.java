package coach.rapport.training.acts;

import coach.rapport.evidence.acts.Calibration;
import coach.rapport.evidence.acts.Context;
import coach.rapport.evidence.acts.Judge;
import coach.rapport.evidence.acts.Linear;
import coach.rapport.evidence.acts.Trees;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Learns to judge a turn from scores that were made without it: a weighted sum first, then trees on what it leaves. */
final class SecondStage {
    private static final double COST = 0.005;
    private static final Calibration NONE = new Calibration(1, 0, 0.5);

    private SecondStage() {}

    /** @param fold of every row, so that calibration sees only scores made without the row's own fold */
    static Judge learn(List<double[]> rows, boolean[] labels, int[] fold, int folds) {
        double[] scores = new double[labels.length];
        for (int held = 0; held < folds; held++) {
            int out = held;
            int[] others = IntStream.range(0, labels.length)
                    .filter(i -> fold[i] != out)
                    .toArray();
            Judge judge = judge(pick(rows, others), pick(labels, others), NONE);
            for (int i = 0; i < labels.length; i++) if (fold[i] == held) scores[i] = judge.score(rows.get(i));
        }
        return judge(rows, labels, Calibrating.fit(scores, labels));
    }

    private static Judge judge(List<double[]> rows, boolean[] labels, Calibration calibration) {
        Linear sum = sum(rows, labels);
        double[] scores = rows.stream().mapToDouble(sum::of).toArray();
        return new Judge(sum, Boosting.learn(rows, labels, scores), calibration);
    }

    private static Linear sum(List<double[]> rows, boolean[] labels) {
        Scale scale = Scale.of(rows);
        List<Feature[]> scaled = new ArrayList<>();
        for (double[] row : rows) {
            Feature[] features = new Feature[Context.NUMBERS + 1];
            for (int i = 0; i < Context.NUMBERS; i++) features[i] = new FeatureNode(i + 1, scale.scaled(row, i));
            features[Context.NUMBERS] = new FeatureNode(Context.NUMBERS + 1, 1);
            scaled.add(features);
        }
        double[] weights = Logistic.fit(scaled, labels, Context.NUMBERS, COST);
        return scale.unscaled(weights, weights[weights.length - 1]);
    }

    /** Returns a judge of one score alone, calibrated; for what too few turns show to learn more from. */
    static Judge single(int score, double[] scores, boolean[] labels) {
        float[] weights = new float[Context.NUMBERS];
        weights[score] = 1;
        return new Judge(new Linear(0, weights), Trees.NONE, Calibrating.fit(scores, labels));
    }

    private static List<double[]> pick(List<double[]> rows, int[] places) {
        return IntStream.of(places).mapToObj(rows::get).toList();
    }

    private static boolean[] pick(boolean[] labels, int[] places) {
        boolean[] picked = new boolean[places.length];
        for (int i = 0; i < picked.length; i++) picked[i] = labels[places[i]];
        return picked;
    }
}
