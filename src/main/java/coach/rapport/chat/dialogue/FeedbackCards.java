package coach.rapport.chat.dialogue;

import coach.rapport.chat.Card;
import coach.rapport.coaching.Feedback;
import java.util.List;

/**
 * Feedback, in three messages: the result, the moments, and what to do with them. Each keeps well within 50 blocks and
 * 13,000 characters.
 */
class FeedbackCards {
    private final ResultCard result;
    private final MomentsCard moments;

    FeedbackCards(ResultCard result, MomentsCard moments) {
        this.result = result;
        this.moments = moments;
    }

    List<Card> of(String called, Feedback feedback) {
        return List.of(result.of(called, feedback), moments.of(called, feedback), NextStepCard.of(called, feedback));
    }
}
