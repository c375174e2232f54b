package coach.rapport.learners;

import java.time.Instant;
import java.util.Optional;

/** The people who practise, and what they have agreed to. */
public interface Learners {
    /** Returns when the learner accepted the first-use notice of this version, or empty. */
    Optional<Instant> findAcceptance(LearnerId learner, String noticeVersion);

    void accept(LearnerId learner, String noticeVersion);

    /** Erases everything kept about the learner, in every module, at once ({@link LearnerForgotten}). */
    void forget(LearnerId learner);

    /** Erases everything kept about a workspace, in every module, at once ({@link WorkspaceForgotten}). */
    void forgetWorkspace(String workspace);
}
