package coach.rapport.chat.dialogue;

import coach.rapport.chat.Card;
import coach.rapport.coaching.Feedback;
import coach.rapport.coaching.Worded;
import java.util.ArrayList;
import java.util.List;

/**
 * Feedback, in three messages: the result, the moments, and what to do with them. Each keeps well within 50 blocks and
 * 13,000 characters.
 */
class FeedbackCards {
    private final ResultCard result;
    private final MomentsCard moments;
    private final NextStepCard nextStep;

    FeedbackCards(ResultCard result, MomentsCard moments, NextStepCard nextStep) {
        this.result = result;
        this.moments = moments;
        this.nextStep = nextStep;
    }

    List<Card> of(String called, Feedback feedback, Worded worded) {
        List<Card> all = new ArrayList<>(found(called, feedback));
        all.add(nextStep(called, feedback, worded));
        return all;
    }

    /** Returns the two that nobody has to be asked for: the result, and the moments. */
    List<Card> found(String called, Feedback feedback) {
        return List.of(result.of(called, feedback), moments.of(called, feedback));
    }

    Card nextStep(String called, Feedback feedback, Worded worded) {
        return nextStep.of(called, feedback, worded);
    }
}
