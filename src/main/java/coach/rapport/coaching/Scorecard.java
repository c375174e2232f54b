package coach.rapport.coaching;

import coach.rapport.curriculum.Dimension;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Scores of one conversation.
 *
 * @param dimensions from 1 to 5; a dimension that the conversation gave no chance to show is absent
 * @param conversation the six ratings of the whole; empty where the learner said nothing that could be judged
 */
public record Scorecard(Map<Dimension, Double> dimensions, Optional<ConversationRatings> conversation) {
    public Scorecard {
        dimensions = Map.copyOf(dimensions);
    }

    public Optional<Double> find(Dimension dimension) {
        return Optional.ofNullable(dimensions.get(dimension));
    }

    /** Returns the mean of the observed dimensions. */
    public OptionalDouble mean() {
        return dimensions.values().stream().mapToDouble(Double::doubleValue).average();
    }
}
