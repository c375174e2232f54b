package coach.rapport.tips;

/** Why something was not done. */
public enum Refusal {
    OTHER_WORKSPACE,
    /** The person is not. For the bot it is {@link #BOT_NOT_IN_CHANNEL}. */
    NOT_IN_CHANNEL,
    GUEST,
    /** Neither a lead nor an administrator. */
    NOT_A_LEAD,
    NO_SUCH_TEAM,
    /** Not in the library. */
    NO_SUCH_TIP,
    /** Not in the queue: removed, or posted. */
    NO_SUCH_ITEM,
    /** The week's slot is over, or too far away. */
    NO_SUCH_WEEK,
    /** The week's tip is posted. */
    ALREADY_OUT,
    QUEUE_FULL,
    LEADS_FULL,
    /** Whoever is to lead is a guest, of another workspace, or not in the channel. */
    CANNOT_LEAD,
    /** The team has to go on before anything can be posted. */
    PAUSED,
    NOTHING_TO_POST,
    BOT_NOT_IN_CHANNEL,
    CHANNEL_ARCHIVED,
    CHANNEL_GONE,
    /** People of another company are in the channel, and no lead has said that this is fine. */
    GUESTS_NOT_ACCEPTED,
    /** The platform did not say how things stand in the channel. Asking again in a minute may help. */
    COULD_NOT_LOOK
}
