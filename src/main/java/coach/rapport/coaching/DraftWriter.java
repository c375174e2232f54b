package coach.rapport.coaching;

import coach.rapport.learners.LearnerId;

/** Rewords drafts in their writer's own style, where a language model is there to do so. */
public interface DraftWriter {
    /** Whether there is a model to ask. */
    boolean available();

    /**
     * Reviews a draft anew, with the model's wording where it holds, else with the built-in one.
     *
     * @param purpose what the cost is put down to, unique for this draft
     */
    DraftReview review(LearnerId learner, String purpose, Draft draft);
}
