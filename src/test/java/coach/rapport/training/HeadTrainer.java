package coach.rapport.training;

import coach.rapport.evidence.TokenStates;
import coach.rapport.evidence.heads.Head;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;

/** Trains one head: L2-regularised logistic regression over standardised states, both classes of equal weight. */
final class HeadTrainer {
    private static final double COST = 0.003;
    private static final double PRECISION = 0.001;

    private final float[] center = new float[TokenStates.WIDTH];
    private final float[] scale = new float[TokenStates.WIDTH];

    /** @param all from which the states' centre and spread are taken */
    HeadTrainer(List<float[]> all) {
        for (int i = 0; i < center.length; i++) {
            double sum = 0;
            double squares = 0;
            for (float[] mean : all) {
                sum += mean[i];
                squares += (double) mean[i] * mean[i];
            }
            double middle = sum / all.size();
            center[i] = (float) middle;
            scale[i] = (float) (1 / Math.sqrt(Math.max(1e-12, squares / all.size() - middle * middle)));
        }
    }

    /** Returns the head with its weights for plain states, and without thresholds. */
    Head train(List<Example> examples) {
        Linear.disableDebugOutput();
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = TokenStates.WIDTH + 1;
        problem.bias = 1;
        problem.x = examples.stream().map(one -> features(one.mean())).toArray(Feature[][]::new);
        problem.y = examples.stream().mapToDouble(one -> one.positive() ? 1 : 0).toArray();
        double positive = examples.stream().filter(Example::positive).count();
        Parameter parameter = new Parameter(SolverType.L2R_LR, COST, PRECISION);
        parameter.setWeights(
                new double[] {examples.size() / (2 * positive), examples.size() / (2 * (examples.size() - positive))},
                new int[] {1, 0});
        return plain(Linear.train(problem, parameter));
    }

    private Feature[] features(float[] mean) {
        Feature[] features = new Feature[mean.length + 1];
        for (int i = 0; i < mean.length; i++) features[i] = new FeatureNode(i + 1, (mean[i] - center[i]) * scale[i]);
        features[mean.length] = new FeatureNode(mean.length + 1, 1);
        return features;
    }

    private Head plain(Model model) {
        double[] trained = model.getFeatureWeights();
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        float[] weights = new float[TokenStates.WIDTH];
        double bias = sign * trained[TokenStates.WIDTH];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (sign * trained[i] * scale[i]);
            bias -= (double) weights[i] * center[i];
        }
        return new Head(weights, bias, 1, 0);
    }
}
