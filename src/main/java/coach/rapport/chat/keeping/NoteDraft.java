package coach.rapport.chat.keeping;

import coach.rapport.chat.visit.Excerpt;
import coach.rapport.learners.OwnWords;
import coach.rapport.notebook.Note;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A note that is not kept yet. Buttons carry it in three lines; what was typed after the command is one line, and is taken
 * apart at its first colon: {@code Marta: daughter starts university}.
 *
 * @param about may be empty, or too long
 * @param text likewise
 */
record NoteDraft(String about, String text, Optional<LocalDate> day) {
    // A button carries 2,000 characters, and inside the notice some of them are for what it goes on with.
    private static final int MOST_ABOUT = 150;
    private static final int MOST_TEXT = 1_700;

    static NoteDraft parse(String written) {
        String[] lines = written.split("\n", -1);
        if (lines.length == 1) return typed(OwnWords.oneLine(written));
        return new NoteDraft(lines[0], lines[1], lines.length > 2 ? day(lines[2]) : Optional.empty());
    }

    private static NoteDraft typed(String line) {
        int colon = line.indexOf(':');
        String about = colon < 0 ? "" : line.substring(0, colon).strip();
        if (about.isEmpty() || OwnWords.length(about) > Note.MOST_ABOUT)
            return new NoteDraft("", line, Optional.empty());
        return new NoteDraft(about, line.substring(colon + 1).strip(), Optional.empty());
    }

    static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    String line() {
        return "%s\n%s\n%s"
                .formatted(
                        Excerpt.upTo(OwnWords.oneLine(about), MOST_ABOUT),
                        Excerpt.upTo(OwnWords.oneLine(text), MOST_TEXT),
                        day.map(LocalDate::toString).orElse(""));
    }

    @Override
    public String toString() {
        return "NoteDraft[%d characters]".formatted(text.length());
    }
}
