package coach.rapport.coaching.scores;

import coach.rapport.coaching.ConversationRatings;
import coach.rapport.evidence.TurnEvidence;
import java.util.List;
import java.util.Optional;

/** The six ratings of a whole conversation. */
final class Ratings {
    private Ratings() {}

    /** Returns them; empty where no turn says enough to come across in any way. */
    static Optional<ConversationRatings> of(List<TurnEvidence> judged) {
        if (judged.stream().noneMatch(turn -> turn.manner().isTold())) return Optional.empty();
        return Optional.of(new ConversationRatings(
                rating(Rating.VALIDATING_EMOTIONS, judged),
                rating(Rating.ENCOURAGING_ELABORATION, judged),
                rating(Rating.DEMONSTRATING_UNDERSTANDING, judged),
                rating(Rating.ADVICE_GIVING, judged),
                rating(Rating.SELF_ORIENTED, judged),
                rating(Rating.DISMISSING_EMOTIONS, judged)));
    }

    private static double rating(Rating rating, List<TurnEvidence> judged) {
        return RatingWeights.learnt().rating(rating, rating.means(judged));
    }
}
