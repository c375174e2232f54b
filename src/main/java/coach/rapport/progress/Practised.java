package coach.rapport.progress;

import coach.rapport.curriculum.Dimension;
import coach.rapport.curriculum.Technique;
import coach.rapport.practice.Outcome;
import coach.rapport.practice.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is kept of a practice: no words of anybody's.
 *
 * @param secondTry whether it goes back to a moment of an earlier practice; then {@code techniques} counts only what is new
 * @param scores from 1 to 5; a dimension that the talk gave no chance to show is absent
 * @param techniques how often each was shown and missed; one that was neither is absent
 * @param told ids of the story facts that the customer told, in the order in which they came out
 */
public record Practised(
        SessionId session,
        String scenario,
        Instant ended,
        Outcome outcome,
        boolean secondTry,
        Map<Dimension, Double> scores,
        Map<Technique, Times> techniques,
        List<String> told) {
    public Practised {
        scores = Map.copyOf(scores);
        techniques = Map.copyOf(techniques);
        told = List.copyOf(told);
    }

    public Optional<Double> find(Dimension dimension) {
        return Optional.ofNullable(scores.get(dimension));
    }

    public Times times(Technique technique) {
        return techniques.getOrDefault(technique, Times.NONE);
    }
}
