package coach.rapport.training.acts;

import coach.rapport.evidence.acts.ActModel;
import coach.rapport.evidence.acts.Features;
import coach.rapport.evidence.acts.Judge;
import coach.rapport.evidence.acts.Judged;
import coach.rapport.evidence.acts.Judgement;
import coach.rapport.evidence.acts.Linear;
import coach.rapport.evidence.acts.Trait;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What any model has to beat: logistic regression on the mean state of layer 6 alone, a threshold for each act learnt on
 * the training folds, nothing else.
 */
final class SimpleModel {
    private static final int LAYER_SIX = 384;
    private static final double COST = 0.003;
    private static final List<Trait> TRAITS = Stream.of(Trait.values())
            .filter(trait -> trait.compareTo(Trait.PRESSURE) < 0)
            .toList();

    private final Map<Trait, Linear> scorers = new HashMap<>();

    private SimpleModel(List<Talk> talks) {
        List<Sample> samples =
                talks.stream().flatMap(talk -> talk.samples().stream()).toList();
        List<double[]> states = samples.stream().map(SimpleModel::states).toList();
        Scale scale = Scale.of(states);
        List<Feature[]> rows = states.stream().map(row -> row(scale, row)).toList();
        for (Trait trait : TRAITS) {
            double[] weights = Logistic.fit(rows, labels(samples, trait), LAYER_SIX, COST);
            scorers.put(trait, scale.unscaled(weights, weights[LAYER_SIX]));
        }
    }

    /** Returns what is said of every conversation, in their order, by models that never saw its video. */
    static List<List<Judged>> crossValidated(List<Talk> talks, long seed) {
        Folds split = Folds.of(talks, CrossedStages.FOLDS, seed);
        Map<Talk, List<Judged>> all = new HashMap<>();
        for (int held = 0; held < CrossedStages.FOLDS; held++) {
            int out = held;
            List<Talk> rest =
                    talks.stream().filter(talk -> split.of(talk) != out).toList();
            SimpleModel model = new SimpleModel(rest);
            ActModel judges = judges(rest, split);
            for (Talk talk : talks) if (split.of(talk) == held) all.put(talk, model.judged(talk, judges));
        }
        return talks.stream().map(all::get).toList();
    }

    private static ActModel judges(List<Talk> talks, Folds split) {
        List<Sample> samples = new ArrayList<>();
        List<double[]> scores = new ArrayList<>();
        for (int held = 0; held < CrossedStages.FOLDS; held++) {
            int out = held;
            List<Talk> inside =
                    talks.stream().filter(talk -> split.of(talk) == out).toList();
            if (inside.isEmpty()) continue;
            SimpleModel model = new SimpleModel(
                    talks.stream().filter(talk -> split.of(talk) != out).toList());
            for (Talk talk : inside) {
                for (Sample sample : talk.samples()) {
                    samples.add(sample);
                    scores.add(model.scores(sample));
                }
            }
        }
        return new ActModel(
                Map.of(),
                Stream.of(Judgement.values())
                        .map(judgement -> judge(judgement, samples, scores))
                        .toList());
    }

    private static Judge judge(Judgement judgement, List<Sample> samples, List<double[]> scores) {
        Trait trait = Traits.decidedBy(judgement);
        List<Sample> known = new ArrayList<>();
        List<Double> of = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            if (judgement == Judgement.OPEN_SHARE && !samples.get(i).has(Trait.QUESTION)) continue;
            if (judgement == Judgement.COMPLEX_SHARE && !samples.get(i).has(Trait.REFLECTION)) continue;
            known.add(samples.get(i));
            of.add(scores.get(i)[trait.ordinal()]);
        }
        return SecondStage.single(
                trait.ordinal(), of.stream().mapToDouble(Double::doubleValue).toArray(), labels(known, trait));
    }

    private List<Judged> judged(Talk talk, ActModel judges) {
        return talk.samples().stream()
                .map(sample -> judges.judge(List.of(scores(sample))))
                .toList();
    }

    private double[] scores(Sample sample) {
        double[] scores = new double[Trait.values().length];
        scorers.forEach((trait, scorer) -> scores[trait.ordinal()] = scorer.of(states(sample)));
        return scores;
    }

    private static double[] states(Sample sample) {
        Features features = sample.written();
        return Arrays.copyOf(features.states(), LAYER_SIX);
    }

    private static Feature[] row(Scale scale, double[] states) {
        Feature[] row = new Feature[LAYER_SIX + 1];
        for (int i = 0; i < LAYER_SIX; i++) row[i] = new FeatureNode(i + 1, scale.scaled(states, i));
        row[LAYER_SIX] = new FeatureNode(LAYER_SIX + 1, 1);
        return row;
    }

    private static boolean[] labels(List<Sample> samples, Trait trait) {
        boolean[] labels = new boolean[samples.size()];
        for (int i = 0; i < labels.length; i++) labels[i] = samples.get(i).has(trait);
        return labels;
    }
}
