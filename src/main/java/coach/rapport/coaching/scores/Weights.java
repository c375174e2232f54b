package coach.rapport.coaching.scores;

import static coach.rapport.curriculum.Technique.ADAPT;
import static coach.rapport.curriculum.Technique.CLOSE_THE_LOOP;
import static coach.rapport.curriculum.Technique.CONFIRM_FIRST;
import static coach.rapport.curriculum.Technique.FOLLOW_UP;
import static coach.rapport.curriculum.Technique.FRIENDLY_LINE;
import static coach.rapport.curriculum.Technique.GENUINE_INTEREST;
import static coach.rapport.curriculum.Technique.HONEST_LIMITS;
import static coach.rapport.curriculum.Technique.LET_THEM_FINISH;
import static coach.rapport.curriculum.Technique.NAME_THE_FEELING;
import static coach.rapport.curriculum.Technique.NATURAL_NAME;
import static coach.rapport.curriculum.Technique.NOT_AN_INTERROGATION;
import static coach.rapport.curriculum.Technique.OWN_THE_MISTAKE;
import static coach.rapport.curriculum.Technique.OWN_WORDS;
import static coach.rapport.curriculum.Technique.REFLECT;
import static coach.rapport.curriculum.Technique.STEADY;
import static coach.rapport.curriculum.Technique.THEIR_LANGUAGE;
import static coach.rapport.curriculum.Technique.THEIR_SHOES;
import static coach.rapport.curriculum.Technique.VALIDATE_WITHOUT_AGREEING;
import static coach.rapport.curriculum.Technique.WE_NOT_YOU;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Evidence;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How much a piece of evidence counts towards its dimension.
 *
 * @see "src/docs/decisions/0006-scorecard.md, for why"
 */
public final class Weights {
    /** Where shown: the core of each dimension counts more, what is done in passing or seen only roughly counts less. */
    private static final Map<Technique, Double> SHOWN = Map.ofEntries(
            Map.entry(REFLECT, 1.2),
            Map.entry(NAME_THE_FEELING, 1.2),
            Map.entry(THEIR_SHOES, 1.2),
            Map.entry(FOLLOW_UP, 1.2),
            Map.entry(GENUINE_INTEREST, 1.2),
            Map.entry(OWN_THE_MISTAKE, 1.2),
            Map.entry(OWN_WORDS, 0.7),
            Map.entry(WE_NOT_YOU, 0.6),
            Map.entry(STEADY, 0.6),
            Map.entry(NATURAL_NAME, 0.4),
            Map.entry(FRIENDLY_LINE, 0.4),
            Map.entry(ADAPT, 0.4),
            Map.entry(THEIR_LANGUAGE, 0.4),
            Map.entry(NOT_AN_INTERROGATION, 0.4),
            Map.entry(LET_THEM_FINISH, 0.4));

    /** Where missed: what hurts (coldness, blame, belittling) counts most, a stock phrase least; it comes so often. */
    private static final Map<Technique, Double> MISSED = Map.ofEntries(
            Map.entry(STEADY, 1.3),
            Map.entry(WE_NOT_YOU, 1.3),
            Map.entry(THEIR_SHOES, 1.3),
            Map.entry(VALIDATE_WITHOUT_AGREEING, 1.0),
            Map.entry(OWN_THE_MISTAKE, 1.3),
            Map.entry(GENUINE_INTEREST, 0.8),
            Map.entry(CONFIRM_FIRST, 0.8),
            Map.entry(HONEST_LIMITS, 0.6),
            Map.entry(CLOSE_THE_LOOP, 0.6),
            Map.entry(OWN_WORDS, 0.4));

    /** What hurts is felt in every dimension: nobody is curious about a person they put down. */
    private static final Set<Technique> HURTS =
            EnumSet.of(STEADY, WE_NOT_YOU, THEIR_SHOES, VALIDATE_WITHOUT_AGREEING, OWN_THE_MISTAKE);

    private static final double HURT_ELSEWHERE = 0.4;
    private static final double SHOWN_USUALLY = 1;
    private static final double MISSED_USUALLY = 0.5;

    private Weights() {}

    /** Whether it is one of those that hurt, and missed beyond doubt. */
    public static boolean hurts(Evidence evidence) {
        return !evidence.shown() && HURTS.contains(evidence.technique()) && evidence.confidence() >= 0.7;
    }

    /** Returns the weight; 1 is the usual where something was shown, 0.5 where it was missed. */
    public static double of(Evidence evidence) {
        return evidence.shown() ? shown(evidence.technique()) : missed(evidence.technique());
    }

    static double shown(Technique technique) {
        return SHOWN.getOrDefault(technique, SHOWN_USUALLY);
    }

    /** Returns the weight of a miss in the dimensions that the technique does not belong to; mostly none. */
    static double elsewhere(Technique technique) {
        return HURTS.contains(technique) ? HURT_ELSEWHERE : 0;
    }

    static double missed(Technique technique) {
        return MISSED.getOrDefault(technique, MISSED_USUALLY);
    }
}
