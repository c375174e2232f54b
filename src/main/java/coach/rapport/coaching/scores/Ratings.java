package coach.rapport.coaching.scores;

import coach.rapport.coaching.ConversationRatings;
import coach.rapport.evidence.TurnEvidence;
import java.util.List;

/** The six ratings of a whole conversation. */
final class Ratings {
    private Ratings() {}

    static ConversationRatings of(List<TurnEvidence> judged) {
        return new ConversationRatings(
                rating(Rating.VALIDATING_EMOTIONS, judged),
                rating(Rating.ENCOURAGING_ELABORATION, judged),
                rating(Rating.DEMONSTRATING_UNDERSTANDING, judged),
                rating(Rating.ADVICE_GIVING, judged),
                rating(Rating.SELF_ORIENTED, judged),
                rating(Rating.DISMISSING_EMOTIONS, judged));
    }

    private static double rating(Rating rating, List<TurnEvidence> judged) {
        return RatingWeights.learnt().rating(rating, rating.means(judged));
    }
}
