package coach.rapport.progress;

import coach.rapport.curriculum.Dimension;
import java.util.List;
import java.util.Optional;

/**
 * One dimension over time.
 *
 * @param points one for each first try, the oldest first; second tries are easier and are not among them
 * @param level now; empty where the dimension was never observed
 */
public record DimensionProgress(Dimension dimension, List<Point> points, Optional<Level> level, Trend trend) {
    public DimensionProgress {
        points = List.copyOf(points);
    }

    /** Returns the scores that there are, the oldest first. */
    public List<Double> values() {
        return points.stream().flatMap(point -> point.score().stream()).toList();
    }
}
