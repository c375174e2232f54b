package coach.rapport.progress;

import java.time.Instant;
import java.util.List;

/**
 * What a customer told the learner, over all practices with them.
 *
 * @param facts ids of story facts, the newest first
 * @param at when the newest came out
 */
public record FoundOut(String scenario, List<String> facts, Instant at) {
    public FoundOut {
        facts = List.copyOf(facts);
    }
}
