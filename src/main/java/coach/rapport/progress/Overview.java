package coach.rapport.progress;

import coach.rapport.curriculum.Dimension;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * How a learner stands, ready to be worded.
 *
 * @param practices first tries
 * @param secondTries practices that went back to a moment
 * @param weeks in how many of the last weeks there was practice; empty where there was none: there is nothing to say then
 * @param dimensions all four, in order
 * @param techniques those that were ever shown, or missed where that may be told, in the order of the curriculum
 * @param found what customers told, the scenario that told something last first
 * @param next what to practise next; empty where there is no scenario at all
 */
public record Overview(
        ZoneId zone,
        int practices,
        int secondTries,
        Optional<Weeks> weeks,
        List<DimensionProgress> dimensions,
        List<TechniqueProgress> techniques,
        List<FoundOut> found,
        Optional<Suggestion> next) {
    public Overview {
        dimensions = List.copyOf(dimensions);
        techniques = List.copyOf(techniques);
        found = List.copyOf(found);
    }

    public DimensionProgress get(Dimension dimension) {
        return dimensions.get(dimension.ordinal());
    }

    /** Returns the techniques that are mastered. */
    public List<TechniqueProgress> mastered() {
        return techniques.stream().filter(TechniqueProgress::mastered).toList();
    }

    /** Returns the techniques that it is time for again. */
    public List<TechniqueProgress> due() {
        return techniques.stream().filter(one -> one.due().isPresent()).toList();
    }
}
