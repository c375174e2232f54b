package coach.rapport.learners;

/**
 * Keeps learners from being forgotten in the middle of something. Whatever is written anew about a learner is written in a
 * transaction that holds them first: nothing comes back after they were forgotten, however long the work took.
 */
@FunctionalInterface
public interface Presence {
    /**
     * Returns whether the learner is there, that is, has accepted a notice, and keeps them so until the caller's
     * transaction ends. Comes before any other lock of that transaction.
     */
    boolean hold(LearnerId learner);
}
