package coach.rapport.tips;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody did with a team's tip. For that person's eyes only.
 *
 * @param tip its id in the library; empty where it was in a lead's words
 */
public record TipUse(TeamId team, IsoWeek week, Optional<String> tip, Kind kind, Instant at) {
    public enum Kind {
        /** Practised it. */
        TRIED,
        /** Did its step. */
        DID
    }
}
