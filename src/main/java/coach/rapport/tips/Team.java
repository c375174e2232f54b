package coach.rapport.tips;

import coach.rapport.learners.LearnerId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A team that somebody set up.
 *
 * @param name the channel's, as people see it
 * @param paused why it gets no tips for now; empty where it does
 * @param leads who may change it, besides administrators; all in the team's workspace
 * @param guestsAccepted whether a lead said that the people of another company who are in the channel may read the tips
 * @param since slots at or before this moment are never due: it was set up, resumed or given another slot then
 */
public record Team(
        TeamId id,
        String name,
        WeeklySlot slot,
        Supply supply,
        Optional<PauseReason> paused,
        Set<LearnerId> leads,
        boolean guestsAccepted,
        Instant since) {
    public Team {
        leads = Set.copyOf(leads);
    }
}
