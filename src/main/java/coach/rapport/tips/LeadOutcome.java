package coach.rapport.tips;

import coach.rapport.learners.LearnerId;
import java.util.Set;

/** What came of what somebody asked for. */
public sealed interface LeadOutcome {
    /** It is so now, whether it was before or not. */
    record Done(TeamView now) implements LeadOutcome {}

    /**
     * Nothing was changed.
     *
     * @param leads whom to ask instead; empty unless it is {@link Refusal#NOT_A_LEAD}
     */
    record Refused(Refusal why, Set<LearnerId> leads) implements LeadOutcome {
        public Refused {
            leads = Set.copyOf(leads);
        }
    }
}
