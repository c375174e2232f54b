package coach.rapport.notebook;

import coach.rapport.learners.LearnerId;
import coach.rapport.learners.OwnWords;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a learner wrote down after a real talk. Prints without its words, so that a log line can never quote it.
 *
 * @param id a random UUID
 * @param about a first name, or what the learner calls the person
 * @param text no more than one would write on a card
 * @param comeBack the day of the reminder
 * @param reminded whether the reminder for that day has been sent
 */
public record Note(
        String id, LearnerId learner, String about, String text, LocalDate comeBack, Instant keptAt, boolean reminded) {
    public static final int MOST_ABOUT = 40;
    public static final int MOST_TEXT = 200;

    public Note {
        if (about.isBlank() || OwnWords.length(about) > MOST_ABOUT) throw new IllegalArgumentException("about");
        if (text.isBlank() || OwnWords.length(text) > MOST_TEXT) throw new IllegalArgumentException("text");
    }

    @Override
    public String toString() {
        return "Note[%s, %d characters]".formatted(id, text.length());
    }
}
