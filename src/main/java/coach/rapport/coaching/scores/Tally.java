package coach.rapport.coaching.scores;

import coach.rapport.curriculum.Technique;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Counts techniques. The first time one is met counts about once; however often, never more than {@code most} times. */
final class Tally {
    private final Map<Technique, Double> times = new EnumMap<>(Technique.class);
    private final ToDoubleFunction<Technique> weight;
    private final double most;

    Tally(ToDoubleFunction<Technique> weight, double most) {
        this.weight = weight;
        this.most = most;
    }

    boolean has(Technique technique) {
        return times.getOrDefault(technique, 0.0) > 0;
    }

    /** Returns what this time adds to the sum: less than the time before. */
    double add(Technique technique, double confidence) {
        double before = worth(technique);
        times.merge(technique, confidence, Double::sum);
        return worth(technique) - before;
    }

    double sum() {
        double sum = 0;
        for (Technique technique : times.keySet()) sum += worth(technique);
        return sum;
    }

    private double worth(Technique technique) {
        return weight.applyAsDouble(technique) * diminishing(times.getOrDefault(technique, 0.0));
    }

    private double diminishing(double times) {
        return most * (1 - Math.pow(1 - 1 / most, times));
    }
}
