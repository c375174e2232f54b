package coach.rapport.tips;

/** Why a team gets no tips for now. Only a lead or an administrator makes them go on, whatever the reason. */
public enum PauseReason {
    BY_LEAD,
    /** The bot was never added to the channel, or was removed. */
    NOT_IN_CHANNEL,
    ARCHIVED,
    /** The channel is no longer there. */
    GONE,
    /** There are people of another company in the channel, and no lead said that this is fine. */
    GUESTS,
    /** The last lead has left. */
    NO_LEAD,
    /** The platform refused the post, for a reason of its own. */
    NOT_POSTED
}
