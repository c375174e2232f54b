package coach.rapport.practice;

import coach.rapport.curriculum.Scenario;
import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.Polarity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Weighs what a turn showed: how much each piece of evidence moves this customer at this moment. */
final class Weighing {
    /** The most that one turn moves trust, tension or openness, in points. */
    static final double MAX_STEP = 2;

    // What was already done is worth less the next time, and never nothing.
    private static final double REPEAT = 0.8;
    private static final double LEAST_REPEAT = 0.4;
    // A turn that does five things well is not five times as good: after the third, each counts a third.
    private static final int IN_FULL = 3;
    private static final double BEYOND = 1 / 3.0;
    // From here on trust grows ever more slowly: nobody tells everything to somebody they met ten minutes ago.
    private static final double EASY_TRUST = 5;
    private static final double HARD_TRUST = 10;
    // Clumsiness tires people and does not make them hate: below this it takes away less and less trust. What hurts
    // does.
    private static final double HARDLY_LESS = 5;
    private static final Set<Technique> HURTS = Set.of(
            Technique.STEADY,
            Technique.VALIDATE_WITHOUT_AGREEING,
            Technique.OWN_THE_MISTAKE,
            Technique.THEIR_SHOES,
            Technique.WE_NOT_YOU);
    // A solution too soon costs more while somebody is upset.
    private static final double HEATED = 1.5;

    private final Reasons reasons;

    Weighing(Reasons reasons) {
        this.reasons = reasons;
    }

    /** Returns the changes, the weightiest first, together within {@link #MAX_STEP} either way. */
    List<Change> changes(Situation situation) {
        List<Weighed> weighed = new ArrayList<>(weigh(situation, Polarity.SHOWN));
        weighed.addAll(weigh(situation, Polarity.MISSED));
        List<Weighed> limited = limited(weighed);
        return limited.stream()
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                .map(one -> change(one, situation.scenario()))
                .toList();
    }

    private record Weighed(Evidence evidence, Effect effect) {
        double weight() {
            return Math.abs(effect.trust()) + Math.abs(effect.tension()) / 2 + Math.abs(effect.openness()) / 2;
        }
    }

    private static List<Weighed> weigh(Situation situation, Polarity polarity) {
        Set<Technique> once = new HashSet<>();
        List<Weighed> weighed = situation.evidence().evidence().stream()
                .filter(evidence -> evidence.polarity() == polarity)
                .sorted(Comparator.comparingDouble(Evidence::confidence).reversed())
                .filter(evidence -> once.add(evidence.technique()))
                .map(evidence -> new Weighed(evidence, effect(evidence, situation)))
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                .toList();
        List<Weighed> lessening = new ArrayList<>();
        for (Weighed one : weighed) {
            double factor = lessening.size() < IN_FULL ? 1 : BEYOND;
            lessening.add(new Weighed(one.evidence(), one.effect().times(factor)));
        }
        return lessening;
    }

    private static Effect effect(Evidence evidence, Situation situation) {
        Effect effect = Effect.of(evidence.technique(), evidence.polarity()).times(sure(evidence));
        double weight = situation.scenario().weight(evidence.technique());
        if (evidence.shown()) {
            Effect gain = effect.times(weight * repeat(evidence.technique(), situation.before()));
            return new Effect(gain.trust() * headroom(situation.state()), gain.tension(), gain.openness());
        }
        // What this customer cares less about still hurts when it goes wrong.
        Effect missed = softened(effect.times((1 + weight) / 2), evidence.technique(), situation.state());
        if (!HURTS.contains(evidence.technique()))
            missed = missed.times(again(evidence.technique(), situation.before()));
        boolean heated = evidence.technique() == Technique.CONFIRM_FIRST
                && situation.state().mood() == Mood.TENSE;
        return heated ? missed.times(HEATED) : missed;
    }

    // Confidence is a rank and not a probability: from 0.85 on it counts in full, and what is doubtful counts little.
    private static double sure(Evidence evidence) {
        return Math.clamp((evidence.confidence() - 0.35) / 0.5, 0, 1);
    }

    private static Effect softened(Effect missed, Technique technique, CustomerState state) {
        double depth = HURTS.contains(technique) ? 1 : Math.min(1, state.trust() / HARDLY_LESS);
        return new Effect(missed.trust() * depth, missed.tension(), missed.openness());
    }

    private static double headroom(CustomerState state) {
        return Math.min(1, (HARD_TRUST - state.trust()) / (HARD_TRUST - EASY_TRUST));
    }

    private static double repeat(Technique technique, List<Exchange> before) {
        long times = before.stream()
                .filter(exchange -> exchange.evidence().shows(technique))
                .count();
        return Math.max(LEAST_REPEAT, Math.pow(REPEAT, times));
    }

    private static double again(Technique technique, List<Exchange> before) {
        long times = before.stream()
                .filter(exchange -> exchange.evidence().misses(technique))
                .count();
        return Math.max(LEAST_REPEAT, Math.pow(REPEAT, times));
    }

    private static List<Weighed> limited(List<Weighed> weighed) {
        double trust =
                factor(weighed.stream().mapToDouble(one -> one.effect().trust()).sum());
        double tension = factor(
                weighed.stream().mapToDouble(one -> one.effect().tension()).sum());
        double openness = factor(
                weighed.stream().mapToDouble(one -> one.effect().openness()).sum());
        return weighed.stream()
                .map(one -> new Weighed(
                        one.evidence(),
                        new Effect(
                                one.effect().trust() * trust,
                                one.effect().tension() * tension,
                                one.effect().openness() * openness)))
                .toList();
    }

    private static double factor(double sum) {
        return Math.abs(sum) > MAX_STEP ? MAX_STEP / Math.abs(sum) : 1;
    }

    private Change change(Weighed one, Scenario scenario) {
        Effect effect = one.effect();
        return new Change(
                one.evidence(),
                effect.trust(),
                effect.tension(),
                effect.openness(),
                reasons.because(one.evidence(), scenario.persona()));
    }
}
