package coach.rapport.training.acts;

import coach.rapport.evidence.Acts;
import coach.rapport.evidence.acts.Judged;
import coach.rapport.evidence.acts.Trait;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The figures of a cross-validation that are not F1. */
final class Measures {
    private static final double RECALL = 0.45;

    /** The acts that AnnoMI is labelled with. */
    static final Map<Trait, ToDoubleFunction<Acts>> ACTS = acts();

    private Measures() {}

    private static Map<Trait, ToDoubleFunction<Acts>> acts() {
        Map<Trait, ToDoubleFunction<Acts>> acts = new LinkedHashMap<>();
        acts.put(Trait.QUESTION, Acts::question);
        acts.put(Trait.OPEN_QUESTION, Acts::openQuestion);
        acts.put(Trait.CLOSED_QUESTION, Acts::closedQuestion);
        acts.put(Trait.REFLECTION, Acts::reflection);
        acts.put(Trait.SIMPLE_REFLECTION, Acts::simpleReflection);
        acts.put(Trait.COMPLEX_REFLECTION, Acts::complexReflection);
        acts.put(Trait.INPUT, Acts::input);
        acts.put(Trait.ADVICE, Acts::advice);
        return acts;
    }

    /** Returns how precise reflections are in poor conversations where at least 0.45 of them are found. */
    static double poorPrecision(List<Judgements> run) {
        return over(
                run.stream().filter(one -> !one.talk().high()).toList(),
                Trait.REFLECTION,
                Acts::reflection,
                (likely, labels) -> Statistics.precisionAtRecall(likely, labels, RECALL));
    }

    static double calibrationError(List<Judgements> run, Trait trait) {
        return over(run, trait, of(trait), Statistics::calibrationError);
    }

    private static ToDoubleFunction<Acts> of(Trait trait) {
        ToDoubleFunction<Acts> act = ACTS.get(trait);
        if (act == null) throw new IllegalArgumentException(trait + " is not labelled in AnnoMI");
        return act;
    }

    /** Returns how the share of turns with a reflection goes with the experts', over conversations. */
    static double reflectionsPerTurn(List<Judgements> run) {
        return perTurn(run, run.stream().map(Judgements::written).toList());
    }

    static double perTurn(List<Judgements> run, List<List<Judged>> judged) {
        double[] ours = new double[run.size()];
        double[] theirs = new double[run.size()];
        for (int i = 0; i < ours.length; i++) {
            List<Judged> turns = judged.get(i);
            ours[i] =
                    turns.stream().filter(one -> one.acts().reflection() >= 0.5).count() / (double) turns.size();
            theirs[i] = run.get(i).talk().samples().stream()
                            .filter(one -> one.has(Trait.REFLECTION))
                            .count()
                    / (double) turns.size();
        }
        return Statistics.correlation(ours, theirs);
    }

    private interface Figure {
        double of(double[] likely, boolean[] labels);
    }

    private static double over(List<Judgements> run, Trait trait, ToDoubleFunction<Acts> act, Figure figure) {
        List<Double> likely = new ArrayList<>();
        List<Boolean> labels = new ArrayList<>();
        for (Judgements one : run) {
            for (int i = 0; i < one.written().size(); i++) {
                likely.add(act.applyAsDouble(one.written().get(i).acts()));
                labels.add(one.talk().samples().get(i).has(trait));
            }
        }
        boolean[] present = new boolean[labels.size()];
        for (int i = 0; i < present.length; i++) present[i] = labels.get(i);
        return figure.of(likely.stream().mapToDouble(Double::doubleValue).toArray(), present);
    }
}
