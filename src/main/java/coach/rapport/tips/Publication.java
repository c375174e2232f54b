package coach.rapport.tips;

import coach.rapport.learners.LearnerId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What is to be posted in a team's channel, or said to those it concerns. Each comes once. */
public sealed interface Publication {
    Team team();

    /**
     * A tip for the channel.
     *
     * @param at when it was to be posted
     * @param until when the day is over there: what could not be delivered by then is {@link Publishing#undelivered}
     * @param late whether that is more than a quarter of an hour ago
     */
    record Post(Team team, IsoWeek week, TeamTip tip, Instant at, Instant until, boolean late) implements Publication {}

    /** The days of these weeks' slots went by and nothing was posted: for the leads. */
    record Missed(Team team, List<IsoWeek> weeks) implements Publication {
        public Missed {
            weeks = List.copyOf(weeks);
        }
    }

    /** The week has no tip, since the queue was empty: for the leads. */
    record NothingToPost(Team team, IsoWeek week) implements Publication {}

    /**
     * The team gets no tips until somebody makes them go on.
     *
     * @param tell whom it concerns: the leads, or those who were the last
     */
    record Paused(Team team, PauseReason reason, Set<LearnerId> tell) implements Publication {
        public Paused {
            tell = Set.copyOf(tell);
        }
    }

    /** These no longer lead, since they are no longer full members in the channel: for them, and the leads who stay. */
    record LeadsLeft(Team team, Set<LearnerId> left) implements Publication {
        public LeadsLeft {
            left = Set.copyOf(left);
        }
    }
}
