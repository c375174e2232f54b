package coach.rapport.progress.standing;

import coach.rapport.progress.Level;
import java.util.List;
import java.util.Optional;

/** Reckons the level that scores lie around. */
public final class Levels {
    /** How far scores of the same skill usually lie apart, in points; where there are few, this is believed first. */
    static final double USUAL = 0.6;

    /** As many practices' worth. */
    private static final double BELIEVED = 4;

    private Levels() {}

    /** @param values from 1 to 5, the oldest first; the last {@value Level#MOST} count */
    public static Optional<Level> of(List<Double> values) {
        if (values.isEmpty()) return Optional.empty();
        List<Double> last = values.subList(Math.max(0, values.size() - Level.MOST), values.size());
        double mean = mean(last);
        double squares =
                last.stream().mapToDouble(one -> (one - mean) * (one - mean)).sum();
        double variance = (BELIEVED * USUAL * USUAL + squares) / (BELIEVED + last.size() - 1);
        return Optional.of(new Level(mean, Math.sqrt(variance), last.size()));
    }

    static double mean(List<Double> values) {
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        // A sum of scores can leave the scale by a rounding error.
        return Math.clamp(mean, 1, 5);
    }
}
