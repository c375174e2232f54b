package coach.rapport.learners;

import java.util.List;
import java.util.Map;

/**
 * What a module keeps about people. Every module that keeps anything has a bean of this kind, most often
 * {@link PersonalTables}, so that {@link Export} is complete; and a listener to {@link LearnerForgotten}.
 */
public interface PersonalRecords {
    /** Returns everything that the module keeps about the learner, a section for each kind of thing. */
    List<Section> about(LearnerId learner);

    /**
     * @param title in words that the learner understands, such as "Practices"; no other section has the same
     * @param rows in the order in which they came about. Names are words that the learner understands; a value is a text,
     *     a number, a truth value, an {@link java.time.Instant}, a {@link java.time.LocalDate}, or a map or list of these
     */
    record Section(String title, List<Map<String, Object>> rows) {
        public Section {
            if (title.isBlank()) throw new IllegalArgumentException("a section without a title");
            rows = List.copyOf(rows);
        }
    }
}
