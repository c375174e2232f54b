package coach.rapport.training.acts;

import coach.rapport.evidence.acts.Calibration;
import java.util.Arrays;

/** Fits a sigmoid to scores that were made without their labels (Platt 1999, as Lin et al. 2007 write it). */
final class Calibrating {
    private static final int STEPS = 50;

    private Calibrating() {}

    static Calibration fit(double[] scores, boolean[] labels) {
        int present = 0;
        for (boolean label : labels) if (label) present++;
        double yes = (present + 1.0) / (present + 2);
        double no = 1.0 / (labels.length - present + 2);
        double slope = 1;
        double intercept = 0;
        for (int step = 0; step < STEPS; step++) {
            double ga = 0;
            double gb = 0;
            double haa = 1e-9;
            double hab = 0;
            double hbb = 1e-9;
            for (int i = 0; i < scores.length; i++) {
                double likely = 1 / (1 + StrictMath.exp(-(slope * scores[i] + intercept)));
                double off = (labels[i] ? yes : no) - likely;
                double curve = likely * (1 - likely);
                ga += off * scores[i];
                gb += off;
                haa += curve * scores[i] * scores[i];
                hab += curve * scores[i];
                hbb += curve;
            }
            double determinant = haa * hbb - hab * hab + 1e-12;
            slope += Math.clamp((hbb * ga - hab * gb) / determinant, -1, 1);
            intercept += Math.clamp((haa * gb - hab * ga) / determinant, -1, 1);
        }
        double[] likely = new double[scores.length];
        for (int i = 0; i < likely.length; i++) likely[i] = 1 / (1 + StrictMath.exp(-(slope * scores[i] + intercept)));
        return new Calibration(slope, intercept, best(likely, labels));
    }

    /** Returns the probability from which calling it present gives the best macro F1, over a stretch of cuts. */
    private static double best(double[] likely, boolean[] labels) {
        double[] cuts = new double[101];
        double[] quality = new double[cuts.length];
        for (int i = 0; i < cuts.length; i++) {
            cuts[i] = 0.1 + 0.006 * i;
            boolean[] called = new boolean[labels.length];
            for (int j = 0; j < called.length; j++) called[j] = likely[j] >= cuts[i];
            quality[i] = F1.macro(labels, called);
        }
        int best = 0;
        double most = -1;
        for (int i = 0; i < cuts.length; i++) {
            int from = Math.max(0, i - 5);
            int to = Math.min(cuts.length, i + 6);
            double mean = Arrays.stream(quality, from, to).average().orElse(0);
            if (mean <= most) continue;
            most = mean;
            best = i;
        }
        return cuts[best];
    }
}
