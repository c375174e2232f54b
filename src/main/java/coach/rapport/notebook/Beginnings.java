package coach.rapport.notebook;

import java.time.LocalDate;
import java.util.Optional;

/** Ways to begin, from a note's own words and no other facts. */
public final class Beginnings {
    private Beginnings() {}

    /**
     * Returns a way to begin.
     *
     * @param today the day it is to be used, where the learner is
     */
    public static Beginning of(Note note, LocalDate today) {
        return new Beginning(
                note.about() + ", I have been meaning to ask how things are since we last spoke.",
                Optional.of(note.text()));
    }
}
