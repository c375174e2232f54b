package coach.rapport.training.acts;

import coach.rapport.evidence.acts.Features;
import coach.rapport.evidence.acts.Form;
import coach.rapport.evidence.acts.Scorer;
import coach.rapport.evidence.acts.Trait;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Learns to score turns of one form, each taken alone. */
final class FirstStage {
    private static final double COST = 0.002;
    private static final double COST_OF_RARE = 0.005;

    /** One in so many turns of our own corpus is learnt from: enough to know the desk, too few to drown the practitioners. */
    private static final int SHARE = 3;

    /** Too rare to learn words by. */
    private static final Set<Trait> WORDLESS = EnumSet.of(Trait.ADVICE, Trait.PROPOSAL);

    private final Scale scale;
    private final List<Sample> samples = new ArrayList<>();
    private final List<Feature[]> rows = new ArrayList<>();

    private FirstStage(List<Talk> talks, List<Talk> corpus, Form form) {
        List<Talk> scaled = talks.isEmpty() ? corpus : talks;
        this.scale = Scale.of(scaled.stream()
                .flatMap(talk -> talk.samples().stream())
                .map(sample -> sample.in(form).states())
                .toList());
        for (Talk talk : talks) {
            for (Sample sample : talk.samples()) add(sample, sample.in(form));
        }
        int share = talks.isEmpty() ? 1 : SHARE;
        for (int i = 0; i < corpus.size(); i += share) {
            for (Sample sample : corpus.get(i).samples()) add(sample, sample.in(form));
        }
    }

    /** Returns scorers in the order of {@link Trait}. */
    static List<Scorer> learn(List<Talk> talks, List<Talk> corpus, Form form, List<Trait> traits) {
        FirstStage stage = new FirstStage(talks, corpus, form);
        return traits.stream().map(stage::scorer).toList();
    }

    private void add(Sample sample, Features features) {
        samples.add(sample);
        Feature[] row = new Feature[Features.STATES + features.words().length + 1];
        for (int i = 0; i < Features.STATES; i++) row[i] = new FeatureNode(i + 1, scale.scaled(features.states(), i));
        int next = Features.STATES;
        for (int word : features.words()) {
            row[next++] = new FeatureNode(Features.STATES + word + 1, features.wordValue());
        }
        row[next] = new FeatureNode(Features.STATES + Features.WORDS + 1, 1);
        rows.add(row);
    }

    private static Feature[] wordless(Feature[] row) {
        Feature[] states = Arrays.copyOf(row, Features.STATES + 1);
        states[Features.STATES] = row[row.length - 1];
        return states;
    }

    private Scorer scorer(Trait trait) {
        List<Feature[]> known = new ArrayList<>();
        List<Boolean> labels = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!samples.get(i).traits().containsKey(trait)) continue;
            known.add(WORDLESS.contains(trait) ? wordless(rows.get(i)) : rows.get(i));
            labels.add(samples.get(i).has(trait));
        }
        boolean[] present = new boolean[labels.size()];
        for (int i = 0; i < present.length; i++) present[i] = labels.get(i);
        double[] weights = Logistic.fit(
                known, present, Features.STATES + Features.WORDS, known.size() < 2_000 ? COST_OF_RARE : COST);
        if (WORDLESS.contains(trait))
            return new Scorer(scale.unscaled(weights, weights[weights.length - 1]), new short[Features.WORDS]);
        short[] words = new short[Features.WORDS];
        for (int i = 0; i < words.length; i++) words[i] = Float.floatToFloat16((float) weights[Features.STATES + i]);
        return new Scorer(scale.unscaled(weights, weights[weights.length - 1]), words);
    }
}
