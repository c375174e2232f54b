package coach.rapport.practice;

import coach.rapport.evidence.Meaning;
import java.util.ArrayList;
import java.util.List;

/** Some texts' vectors, to find how near others come to them. */
record Vectors(List<float[]> list) {
    Vectors {
        list = List.copyOf(list);
    }

    /** Returns the likeness of the nearest two, one from each; -1 where there are none. */
    double nearest(Vectors others) {
        return list.stream().mapToDouble(others::nearest).max().orElse(-1);
    }

    double nearest(float[] other) {
        double nearest = -1;
        for (float[] one : list) nearest = Math.max(nearest, Meaning.likeness(one, other));
        return nearest;
    }

    /** Returns the mean likeness of the nearest few. */
    double near(float[] other, int few) {
        return list.stream()
                .mapToDouble(one -> -Meaning.likeness(one, other))
                .sorted()
                .limit(few)
                .map(distance -> -distance)
                .average()
                .orElse(-1);
    }

    /** Returns the mean of them all, of length 1. */
    float[] middle() {
        double[] sum = new double[list.getFirst().length];
        for (float[] one : list) for (int i = 0; i < sum.length; i++) sum[i] += one[i];
        return Contrast.unit(sum);
    }

    Vectors and(Vectors others) {
        List<float[]> all = new ArrayList<>(list);
        all.addAll(others.list);
        return new Vectors(all);
    }
}
