package coach.rapport.training.acts;

import coach.rapport.evidence.Turn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One of AnnoMI's conversations.
 *
 * @param video what it was taken from; several transcripts can share one, and never stand on both sides of a split
 * @param labels of the learner's turns, in order
 */
public record Transcript(String id, String video, boolean high, List<Turn> turns, List<Labels> labels) {
    /** A learner's turn, as the practitioners labelled it, in the words of AnnoMI. */
    public record Labels(String behaviour, String question, String reflection, String input) {}

    /** Returns the development part. */
    public static List<Transcript> all() {
        Map<String, Transcript> all = new LinkedHashMap<>();
        for (Map<String, String> row : Csv.rows(SharedData.read("annomi-dev.csv"))) {
            Transcript transcript = all.computeIfAbsent(
                    get(row, "transcript"),
                    id -> new Transcript(
                            id,
                            get(row, "video"),
                            get(row, "quality").equals("high"),
                            new ArrayList<>(),
                            new ArrayList<>()));
            transcript.add(row);
        }
        return List.copyOf(all.values());
    }

    private void add(Map<String, String> row) {
        if (get(row, "speaker").equals("customer")) {
            turns.add(Turn.customer(turns.size(), get(row, "text")));
        } else {
            turns.add(Turn.learner(turns.size(), get(row, "text")));
            labels.add(
                    new Labels(get(row, "behaviour"), get(row, "question"), get(row, "reflection"), get(row, "input")));
        }
    }

    private static String get(Map<String, String> row, String name) {
        String value = row.get(name);
        if (value == null) throw new IllegalStateException("annomi-dev.csv has no column " + name);
        return value;
    }
}
