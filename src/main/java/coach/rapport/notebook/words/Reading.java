package coach.rapport.notebook.words;

import java.util.Optional;

/** One way to understand a note. */
interface Reading {
    /** Returns a beginning as it stands after the name, or empty where the note is not wholly understood. */
    Optional<String> read(Matter matter);
}
