package coach.rapport.chat.keeping;

import coach.rapport.chat.Form;
import coach.rapport.chat.Part;
import coach.rapport.chat.Words;
import coach.rapport.notebook.Note;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form in which a note is written. */
final class NoteForm {
    static final String FORM = "note.written";
    static final String ABOUT = "about";
    static final String TEXT = "text";
    static final String DAY = "day";

    private NoteForm() {}

    /** @param today where the learner is */
    static Form of(NoteDraft draft, LocalDate today) {
        Form.Field.Text about = new Form.Field.Text(ABOUT, "Who is it about?", "A first name is enough.", false, false);
        Form.Field.Text text = new Form.Field.Text(
                TEXT,
                "What do you want to remember?",
                "As you would write it on a card to yourself. Nothing about health, money or faith that they would not want"
                        + " written down.",
                true,
                false);
        return new Form(
                FORM,
                "Remember",
                "",
                List.of(
                        starting(about, draft.about(), Note.MOST_ABOUT),
                        starting(text, draft.text(), Note.MOST_TEXT),
                        new Form.Field.Day(
                                DAY,
                                "When shall it come back?",
                                "You get it at nine that morning.",
                                Optional.of(draft.day().orElse(today.plusWeeks(2)))),
                        new Form.Field.Shown(new Part.Note(Words.of("Only you see it.")))),
                "Keep it");
    }

    // What is too long has to fit in, so that it can be shortened there.
    private static Form.Field.Text starting(Form.Field.Text field, String words, int most) {
        Form.Field.Text limited = words.length() > most ? field : field.atMost(most);
        return words.isEmpty() ? limited : limited.startingWith(words);
    }

    static NoteDraft read(Map<String, String> values) {
        return new NoteDraft(
                values.getOrDefault(ABOUT, ""),
                values.getOrDefault(TEXT, ""),
                NoteDraft.day(values.getOrDefault(DAY, "")));
    }
}
