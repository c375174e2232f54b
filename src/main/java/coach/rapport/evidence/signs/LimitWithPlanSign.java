package coach.rapport.evidence.signs;

import static coach.rapport.curriculum.Technique.HONEST_LIMITS;

import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.text.Phrases;
import java.util.List;

/** Says what is not possible, and in the same turn what will be done about it. */
final class LimitWithPlanSign implements Sign {
    private static final Phrases LIMIT = Phrases.of(
            "(?:i|we) (?:can't|cannot|can not|couldn't|won't be able to)(?! (?:imagine|believe|blame|begin|help you|tell you how|thank|wait|fault|argue))",
            "(?:isn't|is not|not) (?:.. )?(?:possible|something i can|something we can|in my power)");
    private static final Phrases PLAN = Phrases.of(
            "(?:i'll|i will|what i can|what we can|but i can|i can (?:still|offer|take|give|get|do|send)|i'm going to|here's what|we can|instead)");

    @Override
    public List<Evidence> find(Scene scene) {
        boolean plan = scene.own().stream().anyMatch(PLAN::in);
        if (!plan) return List.of();
        return scene.own().stream()
                .filter(sentence -> !Question.direct(sentence))
                .flatMap(sentence -> LIMIT.find(sentence).map(sentence::clauseAround).stream())
                .map((span) -> scene.shown(HONEST_LIMITS, 0.75, span))
                .toList();
    }
}
