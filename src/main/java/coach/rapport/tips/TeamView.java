package coach.rapport.tips;

import java.util.List;

/**
 * How things stand with a team, for its leads.
 *
 * @param queue in its order
 * @param thisWeekOut whether this week's tip was posted already
 * @param upcoming the next {@value #WEEKS} weeks in which a tip is not out yet; where the team is paused, what they would
 *     be if it went on now
 */
public record TeamView(Team team, List<QueuedTip> queue, boolean thisWeekOut, List<Upcoming> upcoming) {
    public static final int WEEKS = 4;

    public TeamView {
        queue = List.copyOf(queue);
        upcoming = List.copyOf(upcoming);
    }
}
