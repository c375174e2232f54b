package coach.rapport.coaching;

import coach.rapport.curriculum.Dimension;
import java.util.Optional;

/**
 * Feedback on one dimension.
 *
 * @param score from 1 to 5; empty where it was not observed
 * @param whyNot why it was not observed, as a sentence; empty where it was
 */
public record DimensionFeedback(
        Dimension dimension,
        Optional<Double> score,
        Optional<KeyMoment> best,
        Optional<KeyMoment> missed,
        String whyNot) {}
