package coach.rapport.evidence.signs;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Cue;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.heads.Head;
import coach.rapport.evidence.heads.Heads;
import coach.rapport.evidence.text.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Whether the learner has been with this customer so far, or has talked past them: politely, cheerfully or by a script. Learnt
 * from whole talks (src/docs/decisions/0010-contact.md). A single turn says little about it, the run of them much; so what a
 * turn shows counts in full only from somebody who has been there.
 */
final class Contact {
    // As if one more turn, of which nothing is known, had gone before.
    private static final int UNKNOWN_TURNS = 1;

    // In log-odds of the mean turn: between these, what a turn shows counts from LEAST to in full.
    private static final double ABSENT = -0.5;
    private static final double PRESENT = 0.8;
    private static final double LEAST = 0.5;

    private static final double COLD = 0.5;
    private static final int TURNS_TO_BE_SURE = 2;
    private static final double CONFIDENCE = 0.75;

    private final Head made;
    private final Head cold;

    Contact(Heads heads) {
        this.made = heads.find("contact/made").orElseThrow();
        this.cold = heads.find("contact/cold").orElseThrow();
    }

    boolean isMade(Scene scene) {
        return !scene.states().isEmpty() && overTurns(scene, made::logOdds) >= PRESENT;
    }

    /** Returns the evidence, what is shown with the confidence that this talk leaves for it. */
    List<Evidence> weigh(Scene scene, List<Evidence> found) {
        double reached = (overTurns(scene, made::logOdds) - ABSENT) / (PRESENT - ABSENT);
        double factor = scene.states().isEmpty() ? 1 : LEAST + (1 - LEAST) * Math.clamp(reached, 0, 1);
        return found.stream()
                .map(one -> one.shown() ? one.with(rounded(one.confidence() * factor)) : one)
                .toList();
    }

    /** Returns the reproach that what the customer says keeps being left where it lies, once that is beyond doubt. */
    Optional<Evidence> coldness(Scene scene, Shown shown) {
        if (scene.states().size() < TURNS_TO_BE_SURE
                || scene.heardLast().isEmpty()
                || Nod.is(scene)
                || overTurns(scene, cold::logOdds) < COLD
                || cold.logOdds(scene.states().getLast()) < 0) return Optional.empty();
        Cue cue = scene.heardLast().getLast().cue();
        return scene.sentences().stream()
                .max(Comparator.comparingInt(Sentence::length))
                .map(sentence -> scene.missed(Technique.FOLLOW_UP, CONFIDENCE, sentence.span(), Optional.of(cue)));
    }

    private static double overTurns(Scene scene, ToDoubleFunction<float[]> head) {
        double sum = scene.states().stream().mapToDouble(head).sum();
        return rounded(sum / (scene.states().size() + UNKNOWN_TURNS));
    }

    // Processors differ in digits far behind these.
    private static double rounded(double number) {
        return Math.round(number * 100) / 100.0;
    }
}
