package coach.rapport.training.acts;

import coach.rapport.evidence.acts.ActModel;
import coach.rapport.evidence.acts.Context;
import coach.rapport.evidence.acts.Judge;
import coach.rapport.evidence.acts.Judgement;
import coach.rapport.evidence.acts.Trait;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Learns the whole model from the conversations outside some fold and from our own corpus. The second stage and the
 * calibration learn from scores that were made without the turn's own video; training and measuring both go this way.
 */
final class ActTraining {
    /** No fold: all conversations are learnt from. */
    static final int NONE = -1;

    private final CrossedStages stages;
    private final Map<Trait, Judge> ownCorpus;
    private final Set<Integer> held;
    private final List<Sample> samples = new ArrayList<>();
    private final List<double[]> contexts = new ArrayList<>();
    private final List<Integer> folds = new ArrayList<>();

    private ActTraining(CrossedStages stages, Map<Trait, Judge> ownCorpus, Set<Integer> held) {
        this.stages = stages;
        this.ownCorpus = ownCorpus;
        this.held = held;
    }

    /** @param ownCorpus the judges of those traits that only our own corpus is labelled with */
    static ActModel model(CrossedStages stages, Map<Trait, Judge> ownCorpus, int held) {
        ActTraining training = new ActTraining(stages, ownCorpus, held == NONE ? Set.of() : Set.of(held));
        stages.talks().forEach(training::add);
        return new ActModel(
                stages.without(training.held),
                Stream.of(Judgement.values()).map(training::judge).toList());
    }

    private void add(Talk talk) {
        int fold = stages.fold(talk);
        if (held.contains(fold)) return;
        Set<Integer> unseen = new HashSet<>(held);
        unseen.add(fold);
        ActModel scorer = new ActModel(stages.without(unseen), List.of());
        List<double[]> scores = new ArrayList<>();
        for (Sample sample : talk.samples()) {
            scores.add(scorer.scores(sample.written()));
            contexts.add(Context.of(scores));
            samples.add(sample);
            folds.add(fold);
        }
    }

    private Judge judge(Judgement judgement) {
        Trait trait = Traits.decidedBy(judgement);
        Judge single = ownCorpus.get(trait);
        if (single != null) return single;
        int[] places = places(judgement);
        List<double[]> rows = IntStream.of(places).mapToObj(contexts::get).toList();
        int[] fold = IntStream.of(places).map(folds::get).toArray();
        return SecondStage.learn(rows, labels(places, trait), fold, CrossedStages.FOLDS);
    }

    /** Returns the turns to learn a judgement from; a share is learnt where its whole is present. */
    private int[] places(Judgement judgement) {
        return IntStream.range(0, samples.size())
                .filter(i -> switch (judgement) {
                    case OPEN_SHARE -> samples.get(i).has(Trait.QUESTION);
                    case COMPLEX_SHARE -> samples.get(i).has(Trait.REFLECTION);
                    default -> true;
                })
                .toArray();
    }

    private boolean[] labels(int[] places, Trait trait) {
        boolean[] labels = new boolean[places.length];
        for (int i = 0; i < labels.length; i++)
            labels[i] = samples.get(places[i]).has(trait);
        return labels;
    }
}
