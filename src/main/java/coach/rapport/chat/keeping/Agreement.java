package coach.rapport.chat.keeping;

import coach.rapport.learners.LearnerId;

/** A learner's agreement to use Rapport: the notice that is shown before anything else. */
public interface Agreement {
    boolean given(LearnerId learner);

    /**
     * Returns whether the learner has agreed to the notice, whoever plays the customer, and keeps it so until the caller's
     * transaction ends.
     */
    boolean hold(LearnerId learner);

    /** Takes it back, in whatever version it was given. */
    void withdraw(LearnerId learner);
}
