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
    public Optional<Evidence> find(Scene scene, Set<Technique> shown) {
        if (scene.hostile() || scene.own().isEmpty() || shown.stream().noneMatch(WARM::contains)) return Optional.empty();
        return CustomerCues.heat(scene.heardLast())
                .map(cue -> scene.shown(STEADY, 0.75, scene.own().getFirst().span(), Optional.of(cue)));
    }
}
