package coach.rapport.curriculum;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A part of the customer's story that comes out only when it is earned.
 *
 * @param foundOut what feedback says when it came out
 * @param hidden what feedback says when it did not; does not give it away
 * @param earnedBy any one of these in a turn earns it
 * @param trust at least, from 0 to 10, after that turn; likewise openness
 * @param after the fact that must have been told before
 * @param asks ways a learner may come near it
 * @param told the customer's words when it is earned
 * @param withheld when asked too soon
 * @param more when asked again afterwards
 */
public record StoryFact(
        String id,
        String foundOut,
        String hidden,
        Set<Technique> earnedBy,
        double trust,
        double openness,
        Optional<String> after,
        List<String> asks,
        List<String> told,
        List<String> withheld,
        List<String> more) {
    public StoryFact {
        earnedBy = Set.copyOf(earnedBy);
        asks = List.copyOf(asks);
        told = List.copyOf(told);
        withheld = List.copyOf(withheld);
        more = List.copyOf(more);
    }
}
