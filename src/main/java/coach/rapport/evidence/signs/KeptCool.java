package coach.rapport.evidence.signs;

import static coach.rapport.curriculum.Technique.STEADY;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Evidence;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Warm words under heat. */
final class KeptCool implements Absence {
    private static final Set<Technique> WARM = EnumSet.of(
            Technique.NAME_THE_FEELING,
            Technique.VALIDATE_WITHOUT_AGREEING,
            Technique.THEIR_SHOES,
            Technique.OWN_THE_MISTAKE,
            Technique.AFFIRM);

    @Override
    public Optional<Evidence> find(Scene scene, Shown shown) {
        if (scene.hostile() || scene.own().isEmpty() || !shown.any(WARM)) return Optional.empty();
        return CustomerCues.heat(scene.heardLast())
                .flatMap(cue -> shown.best(WARM).map(span -> scene.shown(STEADY, 0.75, span, Optional.of(cue))));
    }
}
