package coach.rapport.evidence;

import coach.rapport.curriculum.Technique;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which techniques are told as missed. A wrong reproach costs more than a missed praise: only where the detector was right at least
 * 85 times in 100 on turns that it had never seen, half of them hard negatives, is a learner told what was missed. Where it was right
 * less often, a line can still be one that the customer takes badly, and is told as no more than that.
 *
 * @see "src/docs/evaluation.md, for the figures"
 */
public final class Reproaches {
    private static final Set<Technique> RIGHT_OFTEN_ENOUGH = EnumSet.of(
            Technique.OWN_WORDS,
            Technique.NATURAL_NAME,
            Technique.OWN_THE_MISTAKE,
            Technique.OPEN_QUESTION,
            Technique.NOT_AN_INTERROGATION,
            Technique.THEIR_LANGUAGE,
            Technique.NAME_THE_FEELING,
            Technique.EFFORT_ACKNOWLEDGED,
            Technique.AFFIRM);

    private Reproaches() {}

    public static boolean areTold(Technique technique) {
        return RIGHT_OFTEN_ENOUGH.contains(technique);
    }

    /** Whether it may be told: all that was shown, and of what was missed what can be trusted. */
    public static boolean mayBeTold(Evidence evidence) {
        return evidence.shown() || areTold(evidence.technique());
    }
}
