package coach.rapport.training.acts;

import coach.rapport.evidence.acts.Form;
import coach.rapport.evidence.acts.Judge;
import coach.rapport.evidence.acts.Scorer;
import coach.rapport.evidence.acts.Trait;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Learns the acts of EPITOME, which only our own corpus is labelled with: one score each, calibrated. */
final class CorpusTraining {
    static final List<Trait> TRAITS = List.of(Trait.EMOTIONAL_REACTION, Trait.INTERPRETATION, Trait.EXPLORATION);
    private static final long SEED = 3;

    private CorpusTraining() {}

    /** A probability and whether the act was there. */
    record Forecast(double likely, boolean present) {}

    static Map<Trait, Judge> learn(List<Talk> corpus) {
        Map<Trait, Judge> judges = new EnumMap<>(Trait.class);
        for (Trait trait : TRAITS) judges.put(trait, judge(corpus, trait));
        return judges;
    }

    /** Returns what is said of each turn by a model that saw none of its setting. */
    static List<Forecast> crossValidated(List<Talk> corpus, Trait trait) {
        Folds split = Folds.of(corpus, CrossedStages.FOLDS, SEED);
        List<Forecast> all = new ArrayList<>();
        for (int held = 0; held < CrossedStages.FOLDS; held++) {
            List<Talk> rest = outside(corpus, split, held);
            Scorer scorer = scorer(rest, trait);
            Judge judge = judge(rest, trait);
            for (Talk talk : inside(corpus, split, held)) {
                double score = scorer.of(talk.samples().getFirst().written());
                all.add(new Forecast(
                        judge.calibration().of(score), talk.samples().getFirst().has(trait)));
            }
        }
        return all;
    }

    private static Judge judge(List<Talk> corpus, Trait trait) {
        Folds split = Folds.of(corpus, CrossedStages.FOLDS, SEED);
        List<Double> scores = new ArrayList<>();
        List<Boolean> labels = new ArrayList<>();
        for (int held = 0; held < CrossedStages.FOLDS; held++) {
            Scorer scorer = scorer(outside(corpus, split, held), trait);
            for (Talk talk : inside(corpus, split, held)) {
                scores.add(scorer.of(talk.samples().getFirst().written()));
                labels.add(talk.samples().getFirst().has(trait));
            }
        }
        boolean[] present = new boolean[labels.size()];
        for (int i = 0; i < present.length; i++) present[i] = labels.get(i);
        return SecondStage.single(
                trait.ordinal(),
                scores.stream().mapToDouble(Double::doubleValue).toArray(),
                present);
    }

    private static Scorer scorer(List<Talk> corpus, Trait trait) {
        return FirstStage.learn(List.of(), corpus, Form.WRITTEN, List.of(trait)).getFirst();
    }

    private static List<Talk> outside(List<Talk> corpus, Folds split, int fold) {
        return corpus.stream().filter(talk -> split.of(talk) != fold).toList();
    }

    private static List<Talk> inside(List<Talk> corpus, Folds split, int fold) {
        return corpus.stream().filter(talk -> split.of(talk) == fold).toList();
    }
}
