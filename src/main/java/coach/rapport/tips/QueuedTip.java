package coach.rapport.tips;

import coach.rapport.learners.LearnerId;
import java.util.Optional;

/**
 * A tip that waits its turn.
 *
 * @param item within its team; the id of the request that put it there
 * @param by who put it there, or empty where that person was forgotten
 */
public record QueuedTip(String item, TeamTip tip, Optional<LearnerId> by) {}
