package coach.rapport.tips;

/**
 * A tip that waits its turn.
 *
 * @param item within its team; the id of the request that put it there
 */
public record QueuedTip(String item, TeamTip tip) {}
