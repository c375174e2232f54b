package coach.rapport.training.acts;

import java.util.List;
import java.util.Locale;

/**
 * How often each class was called each.
 *
 * @param counts first by what people said, then by what we say
 */
record Confusion(int[][] counts) {
    static Confusion empty(int classes) {
        return new Confusion(new int[classes][classes]);
    }

    void add(int label, int called) {
        counts[label][called]++;
    }

    void add(Confusion other) {
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts.length; j++) counts[i][j] += other.counts[i][j];
        }
    }

    /** Returns the mean over classes of the harmonic mean of precision and recall. */
    double macroF1() {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            double either = 0;
            for (int j = 0; j < counts.length; j++) either += counts[i][j] + counts[j][i];
            sum += either == 0 ? 0 : 2 * counts[i][i] / either;
        }
        return sum / counts.length;
    }

    String table(List<String> classes) {
        StringBuilder table = new StringBuilder("| people \\ ours |");
        classes.forEach(name -> table.append(' ').append(name).append(" |"));
        table.append("\n|---|").append("---:|".repeat(classes.size())).append('\n');
        for (int i = 0; i < counts.length; i++) {
            table.append("| ").append(classes.get(i)).append(" |");
            for (int count : counts[i]) table.append(String.format(Locale.ROOT, " %d |", count));
            table.append('\n');
        }
        return table.toString();
    }
}
