package coach.rapport.training.acts;

import java.util.Arrays;

/** Macro F1: the mean over classes of the harmonic mean of precision and recall. */
final class F1 {
    private F1() {}

    static double macro(boolean[] labels, boolean[] called) {
        int[] one = new int[labels.length];
        int[] other = new int[labels.length];
        for (int i = 0; i < labels.length; i++) {
            one[i] = labels[i] ? 1 : 0;
            other[i] = called[i] ? 1 : 0;
        }
        return macro(one, other, 2);
    }

    static double macro(int[] labels, int[] called, int classes) {
        double[] hit = new double[classes];
        double[] either = new double[classes];
        for (int i = 0; i < labels.length; i++) {
            either[labels[i]]++;
            either[called[i]]++;
            if (labels[i] == called[i]) hit[labels[i]]++;
        }
        return Arrays.stream(perClass(hit, either)).average().orElse(0);
    }

    private static double[] perClass(double[] hit, double[] either) {
        double[] all = new double[hit.length];
        for (int i = 0; i < all.length; i++) all[i] = either[i] == 0 ? 0 : 2 * hit[i] / either[i];
        return all;
    }
}
