package coach.rapport.curriculum;

import java.util.List;

/**
 * Something the customer can talk about with anybody.
 *
 * @param asks ways a learner may come to it
 * @param says answers in any mood
 * @param open answers once the customer has warmed to the learner; may be empty
 */
public record Topic(String id, List<String> asks, List<String> says, List<String> open) {
    public Topic {
        asks = List.copyOf(asks);
        says = List.copyOf(says);
        open = List.copyOf(open);
    }
}
