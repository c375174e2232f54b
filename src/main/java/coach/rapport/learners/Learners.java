package coach.rapport.learners;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The people who practise, and what they have agreed to. */
public interface Learners {
    /**
     * Returns when the learner accepted this notice, or empty.
     *
     * @param notice which, and which version of it
     */
    Optional<Instant> findAcceptance(LearnerId learner, String notice);

    /** Whether the learner has accepted this notice, or one that is a version of it: {@code 2026-11/...} of {@code 2026-11}. */
    boolean hasAcceptedSome(LearnerId learner, String notice);

    /** Returns whether the learner has accepted this notice, and keeps it so until the caller's transaction ends. */
    boolean holdAcceptance(LearnerId learner, String notice);

    /** The same for this notice or one that is a version of it. */
    boolean holdSomeAcceptance(LearnerId learner, String notice);

    void accept(LearnerId learner, String notice);

    /** Takes back an acceptance. What was kept by it is for the caller to erase, in the same transaction. */
    void withdraw(LearnerId learner, String notice);

    /** Takes back the acceptance of this notice and of all that are versions of it. */
    void withdrawAll(LearnerId learner, String notice);

    /** Returns the people of a workspace who have accepted this notice. */
    Set<String> listAccepting(String workspace, String notice);

    /** Erases everything kept about the learner, in every module, at once ({@link LearnerForgotten}). */
    void forget(LearnerId learner);

    /** Erases everything kept about a workspace, in every module, at once ({@link WorkspaceForgotten}). */
    void forgetWorkspace(String workspace);
}
