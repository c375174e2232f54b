package coach.rapport.evidence.signs;

import static coach.rapport.curriculum.Technique.EFFORT_ACKNOWLEDGED;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Evidence;
import java.util.Optional;

/** An effort asked for without a word on what it costs. */
final class BareOrderSign implements Absence {
    @Override
    public Optional<Evidence> find(Scene scene, Shown shown) {
        if (shown.has(EFFORT_ACKNOWLEDGED) || shown.has(Technique.EXPLAIN_WHY)) return Optional.empty();
        return scene.sentences().stream()
                .flatMap(Orders::bareParts)
                .findFirst()
                .map(order -> scene.missed(EFFORT_ACKNOWLEDGED, 0.7, order.span()));
    }
}
