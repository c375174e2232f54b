package coach.rapport.notebook;

import java.util.Optional;

/**
 * A way to begin the talk that a note was kept for.
 *
 * @param words to send as they are, after a glance
 * @param note the note itself, to be shown above them where they say nothing of it and it may be shown
 */
public record Beginning(String words, Optional<String> note) {}
