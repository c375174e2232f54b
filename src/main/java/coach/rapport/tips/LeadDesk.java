package coach.rapport.tips;

import java.util.function.Consumer;

/** The one door through which people change what a team gets. */
public interface LeadDesk {
    /** How many tips may wait in a team's queue. */
    int MOST_QUEUED = 50;

    int MOST_LEADS = 20;

    /**
     * Does what the actor asks for, if they may: full members of the team's workspace who are in its channel, and lead it
     * or administer the workspace.
     *
     * @param publish gets, inside the transaction that makes the change, what is to be posted or said because of it: {@link
     *     Publication.Post} where a tip is posted now, {@link Publication.Paused} where the last lead was removed, and
     *     {@link Publication.Missed} of weeks that had gone by before the change. Never anything for {@link LeadAction.Look}
     */
    LeadOutcome act(TeamId team, Actor actor, LeadAction action, Consumer<Publication> publish);
}
