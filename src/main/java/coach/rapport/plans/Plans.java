package coach.rapport.plans;

import coach.rapport.curriculum.IfThen;
import coach.rapport.curriculum.Technique;
import coach.rapport.learners.Comings;
import coach.rapport.learners.LearnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Learners' if-then plans. Nobody finds anybody else's. */
public interface Plans extends Comings {
    int MOST_PLANS = 200;

    /**
     * Keeps a plan; the same request again returns the plan that it led to. A "When" or an "I will" that the learner
     * wrote once more is left out.
     *
     * @param request unique to the learner's one wish to keep it
     * @param session the practice that it comes out of, which has one plan at most
     */
    Planning keep(LearnerId learner, String request, Optional<String> session, Technique technique, IfThen words);

    /** Puts other words in the place of a plan's. */
    Planning change(LearnerId learner, String id, IfThen words);

    /**
     * Sets the day of the one nudge, in the place of another ({@link NudgeDay#after}).
     *
     * @return whether there is such a plan
     */
    boolean nudgeOn(LearnerId learner, String id, LocalDate day);

    /** Takes the nudge back. Returns whether there is such a plan. */
    boolean withoutNudge(LearnerId learner, String id);

    /** Returns the learner's plans, the newest first. */
    List<Plan> list(LearnerId learner);

    Optional<Plan> find(LearnerId learner, String id);

    /** Returns the plan that came out of this practice. */
    Optional<Plan> findKept(LearnerId learner, String session);

    /** Returns whether there was such a plan. */
    boolean delete(LearnerId learner, String id);

    /**
     * Deletes plans that were kept before then.
     *
     * @return how many
     */
    int deleteBefore(Instant then);
}
