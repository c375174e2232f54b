package coach.rapport.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** When things happened and how long they took during one turn at a time, in nanoseconds. */
final class Stopwatches {
    private final Map<String, Long> moments = new LinkedHashMap<>();
    private final Map<String, Long> spent = new LinkedHashMap<>();
    private final Map<String, Integer> counted = new LinkedHashMap<>();

    synchronized void begin() {
        moments.clear();
        spent.clear();
        counted.clear();
    }

    /** Notes the first time that it happens in a turn. */
    synchronized void happened(String what) {
        moments.putIfAbsent(what, System.nanoTime());
    }

    synchronized void took(String what, long nanos) {
        spent.merge(what, nanos, Long::sum);
        counted.merge(what, 1, Integer::sum);
    }

    synchronized boolean has(String moment) {
        return moments.containsKey(moment);
    }

    synchronized double between(String from, String to) {
        return millis(moments.getOrDefault(to, 0L) - moments.getOrDefault(from, 0L));
    }

    synchronized double spent(String what) {
        return millis(spent.getOrDefault(what, 0L));
    }

    synchronized double count(String what) {
        return counted.getOrDefault(what, 0);
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    /** One number for each turn. */
    record Series(List<Double> values) {
        Series() {
            this(new ArrayList<>());
        }

        void add(double value) {
            values.add(value);
        }

        double at(double share) {
            List<Double> sorted = values.stream().sorted().toList();
            return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
        }

        double mean() {
            return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        }
    }
}
