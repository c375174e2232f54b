package coach.rapport.evidence.signs;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.Polarity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The evidence of a turn seen together. Shared words alone do not make up for a rebuff, a script or a pitch in the same
 * message, and "I see" is no empty phrase where something was then asked or said back.
 */
final class Weighed {
    private static final double CLEARLY = 0.7;
    private static final Set<Technique> REBUFFS = EnumSet.of(
            Technique.STEADY,
            Technique.VALIDATE_WITHOUT_AGREEING,
            Technique.OWN_THE_MISTAKE,
            Technique.WE_NOT_YOU,
            Technique.THEIR_SHOES);
    private static final Set<Technique> OVERLAP = EnumSet.of(
            Technique.OWN_WORDS,
            Technique.THEIR_LANGUAGE,
            Technique.REFLECT,
            Technique.RECALL,
            Technique.NATURAL_NAME,
            Technique.FOLLOW_UP);
    private static final Set<Technique> SCRIPTED =
            EnumSet.of(Technique.THEIR_LANGUAGE, Technique.RECALL, Technique.EFFORT_ACKNOWLEDGED);
    private static final Set<Technique> PITCHED = EnumSet.of(
            Technique.EFFORT_ACKNOWLEDGED,
            Technique.GENUINE_INTEREST,
            Technique.OPEN_QUESTION,
            Technique.THEIR_LANGUAGE,
            Technique.RECALL,
            Technique.OWN_WORDS);
    private static final Set<Technique> TAKES_UP = EnumSet.of(
            Technique.REFLECT,
            Technique.OPEN_QUESTION,
            Technique.FOLLOW_UP,
            Technique.THEIR_STORY,
            Technique.NAME_THE_FEELING,
            Technique.THEIR_SHOES,
            Technique.OWN_THE_MISTAKE,
            Technique.CONFIRM_FIRST,
            Technique.HONEST_LIMITS);

    private final boolean asks;
    private final List<Evidence> found;
    private final Shown shown;

    private Weighed(Scene scene, List<Evidence> found) {
        this.asks = !scene.ownQuestions().isEmpty();
        this.found = found;
        this.shown = new Shown(found.stream().filter(Evidence::shown).toList());
    }

    /** Returns what still counts once all of it is known. */
    static List<Evidence> of(Scene scene, List<Evidence> found) {
        Weighed weighed = new Weighed(scene, found);
        return found.stream().filter(weighed::counts).toList();
    }

    private boolean counts(Evidence one) {
        if (!one.shown())
            return one.technique() != Technique.REFLECT || one.confidence() > 0.6 || !(asks || shown.any(TAKES_UP));
        return !(OVERLAP.contains(one.technique()) && rebuffs()
                || SCRIPTED.contains(one.technique()) && misses(Technique.OWN_WORDS)
                || PITCHED.contains(one.technique()) && misses(Technique.GENUINE_INTEREST));
    }

    /** One's own fault admitted in the same message is no rebuff, however it is worded. */
    private boolean rebuffs() {
        return REBUFFS.stream().anyMatch(technique -> misses(technique) && !shown.has(technique));
    }

    private boolean misses(Technique technique) {
        return found.stream()
                .anyMatch(one -> one.technique() == technique
                        && one.polarity() == Polarity.MISSED
                        && one.confidence() >= CLEARLY);
    }
}
