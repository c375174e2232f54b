package coach.rapport.coaching.scores;

import static coach.rapport.curriculum.Technique.CONFIRM_FIRST;
import static coach.rapport.curriculum.Technique.FOLLOW_UP;
import static coach.rapport.curriculum.Technique.GENUINE_INTEREST;
import static coach.rapport.curriculum.Technique.NAME_THE_FEELING;
import static coach.rapport.curriculum.Technique.OPEN_QUESTION;
import static coach.rapport.curriculum.Technique.RECALL;
import static coach.rapport.curriculum.Technique.REFLECT;
import static coach.rapport.curriculum.Technique.STEADY;
import static coach.rapport.curriculum.Technique.THEIR_SHOES;
import static coach.rapport.curriculum.Technique.THEIR_STORY;
import static coach.rapport.curriculum.Technique.VALIDATE_WITHOUT_AGREEING;
import static coach.rapport.curriculum.Technique.WE_NOT_YOU;

import coach.rapport.coaching.ConversationRatings;
import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.Polarity;
import coach.rapport.evidence.TurnEvidence;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** The six ratings of a whole conversation. How often a thing was done weighs most; its clearest instance adds to it. */
final class Ratings {
    private Ratings() {}

    static ConversationRatings of(List<TurnEvidence> judged) {
        return new ConversationRatings(
                rating(judged, turn -> most(turn.acts().emotionalReaction(), shown(turn, VALIDATING))),
                rating(judged, turn -> most(turn.acts().exploration(), shown(turn, ELABORATING))),
                rating(judged, turn -> most(turn.acts().interpretation(), shown(turn, UNDERSTANDING))),
                rating(judged, turn -> turn.acts().advice()),
                rating(judged, turn -> missed(turn, SELF)),
                rating(judged, turn -> missed(turn, DISMISSING)));
    }

    private static final Set<Technique> VALIDATING = Set.of(NAME_THE_FEELING, VALIDATE_WITHOUT_AGREEING, THEIR_SHOES);
    private static final Set<Technique> ELABORATING = Set.of(OPEN_QUESTION, FOLLOW_UP, THEIR_STORY);
    private static final Set<Technique> UNDERSTANDING = Set.of(REFLECT, CONFIRM_FIRST, RECALL);
    private static final Set<Technique> SELF = Set.of(GENUINE_INTEREST);
    private static final Set<Technique> DISMISSING =
            Set.of(NAME_THE_FEELING, VALIDATE_WITHOUT_AGREEING, THEIR_SHOES, WE_NOT_YOU, STEADY);

    private static double rating(List<TurnEvidence> judged, ToDoubleFunction<TurnEvidence> strength) {
        double mean = judged.stream().mapToDouble(strength).average().orElse(0);
        double clearest = judged.stream().mapToDouble(strength).max().orElse(0);
        return 1 + 4 * (0.7 * mean + 0.3 * clearest);
    }

    private static double most(double one, double other) {
        return Math.max(one, other);
    }

    private static double shown(TurnEvidence turn, Set<Technique> techniques) {
        return strongest(turn, techniques, Polarity.SHOWN);
    }

    private static double missed(TurnEvidence turn, Set<Technique> techniques) {
        return strongest(turn, techniques, Polarity.MISSED);
    }

    private static double strongest(TurnEvidence turn, Set<Technique> techniques, Polarity polarity) {
        return turn.evidence().stream()
                .filter(one -> one.polarity() == polarity && techniques.contains(one.technique()))
                .mapToDouble(Evidence::confidence)
                .max()
                .orElse(0);
    }
}
