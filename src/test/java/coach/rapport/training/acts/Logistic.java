package coach.rapport.training.acts;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;
import java.util.Random;

/** Logistic regression by liblinear-java (Fan et al. 2008), always from the same start. */
public final class Logistic {
    private static final double PRECISION = 0.1;

    private Logistic() {}

    /** Returns the weights, and as the last of them the bias. */
    public static double[] fit(List<Feature[]> rows, boolean[] labels, int features, double cost) {
        Linear.disableDebugOutput();
        Problem problem = new Problem();
        problem.l = rows.size();
        problem.n = features + 1;
        problem.bias = 1;
        problem.x = rows.toArray(Feature[][]::new);
        problem.y = new double[labels.length];
        for (int i = 0; i < labels.length; i++) problem.y[i] = labels[i] ? 1 : -1;
        Parameter parameter = new Parameter(SolverType.L2R_LR_DUAL, cost, PRECISION);
        parameter.setRandom(new Random(1));
        Model model = Linear.train(problem, parameter);
        int sign = model.getLabels()[0] == 1 ? 1 : -1;
        // Each call copies them all.
        double[] weights = model.getFeatureWeights();
        for (int i = 0; i <= features; i++) weights[i] *= sign;
        return weights;
    }
}
