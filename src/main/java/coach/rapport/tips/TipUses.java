package coach.rapport.tips;

import coach.rapport.learners.LearnerId;
import java.util.List;
import java.util.Set;

/** What people did with tips. It is theirs: others learn of it in aggregates that name nobody. */
public interface TipUses {
    /**
     * Keeps that somebody used a team's tip, and when they did last.
     *
     * @return whether it was kept: not where no tip was posted, nor of people of another workspace
     */
    boolean record(LearnerId person, TeamId team, IsoWeek week, TipUse.Kind kind);

    /** Whether a tip was posted there that this person can use. */
    boolean canUse(LearnerId person, TeamId team, IsoWeek week);

    /** Returns the person's, latest first. */
    List<TipUse> listOf(LearnerId person);

    /** Returns the people who used the week's tip in any way, to be counted and never named. */
    Set<String> whoUsed(TeamId team, IsoWeek week);
}
