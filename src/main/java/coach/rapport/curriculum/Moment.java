package coach.rapport.curriculum;

import java.util.List;

/**
 * A kind of moment that every customer has lines for.
 *
 * @param lines how many at least
 * @param asks examples of what a learner writes then; empty where the program decides
 */
public record Moment(String id, int lines, List<String> asks) {
    public Moment {
        asks = List.copyOf(asks);
    }
}
