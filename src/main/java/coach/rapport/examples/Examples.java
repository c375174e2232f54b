package coach.rapport.examples;

import coach.rapport.learners.LearnerId;

/** Examples that learners share. None is kept without their consent, and none outlives it. */
public interface Examples {
    boolean agreed(LearnerId learner);

    void agree(LearnerId learner);

    /** Withdraws consent and deletes all that the learner shared, at once. */
    void withdraw(LearnerId learner);

    /**
     * Keeps an example, in the place of an earlier one of the same moment: what Rapport said of this technique in this
     * exchange of this practice.
     *
     * @param session the practice's id within the workspace
     * @param exchange from 0
     * @return whether it was kept: not without consent
     */
    boolean keep(LearnerId learner, String session, int exchange, Example example);

    int count(LearnerId learner);
}
