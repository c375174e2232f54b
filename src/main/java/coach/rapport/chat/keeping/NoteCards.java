package coach.rapport.chat.keeping;

import coach.rapport.chat.Card;
import coach.rapport.chat.Words;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.CardBuilder;
import coach.rapport.chat.visit.OwnAsked;
import coach.rapport.learners.OwnWords;
import coach.rapport.notebook.Beginning;
import coach.rapport.notebook.Beginnings;
import coach.rapport.notebook.Note;
import coach.rapport.notebook.Notebook;
import coach.rapport.notebook.Refusal;
import java.time.LocalDate;
import java.util.List;

/** The notebook, as its owner sees it. */
final class NoteCards {
    private static final int SHOWN = 40;

    private NoteCards() {}

    /** Where a form needs a press to open. */
    static Card invitation(NoteDraft draft) {
        return CardBuilder.card("A note is written in a form.")
                .paragraph(
                        "A note is written in a form: who it is about, what you want to remember, and when it comes back"
                                + " to you.")
                .buttons(Ask.of(OwnAsked.REMEMBER, draft.line()).primaryButton("Write a note"))
                .done();
    }

    static Card kept(Note note, LocalDate today) {
        String text = "Kept: a note about " + note.about() + ".";
        return CardBuilder.card("A note is kept.")
                .paragraph(text)
                .quotation(note.text())
                .paragraph(comesBack(note, today))
                .buttons(
                        Ask.of(OwnAsked.NOTEBOOK).button("Notebook"),
                        Ask.of(OwnAsked.NOTE_DELETE, note.id()).button("Delete"))
                .done();
    }

    static Card notKept(Refusal why, NoteDraft draft) {
        CardBuilder card = CardBuilder.card("The note is not kept yet.")
                .paragraph("The note is not kept yet. " + inWords(why, draft));
        Ask again = Ask.of(OwnAsked.REMEMBER, draft.line());
        if (why == Refusal.FULL) {
            return card.buttons(
                            Ask.of(OwnAsked.NOTEBOOK).primaryButton("Notebook"), again.button("Open the form again"))
                    .done();
        }
        return card.buttons(again.primaryButton("Open the form again"))
                .note("The form still holds what you wrote.")
                .done();
    }

    private static String inWords(Refusal why, NoteDraft draft) {
        return switch (why) {
            case BLANK -> "It needs a name, and a few words to remember.";
            case ABOUT_TOO_LONG ->
                "The name has %d characters, and %d fit.".formatted(OwnWords.length(draft.about()), Note.MOST_ABOUT);
            case TEXT_TOO_LONG ->
                "It has %,d characters, and %d fit.".formatted(OwnWords.length(draft.text()), Note.MOST_TEXT);
            case DAY_PAST -> "The day you picked is over.";
            case DAY_TOO_FAR -> "A note comes back within a year of being written; the day is later than that.";
            case FULL -> "Your notebook is full: it takes %d notes. Delete one first.".formatted(Notebook.MOST_NOTES);
            case GONE -> "The note is gone.";
        };
    }

    /** @param notes the soonest first */
    static Card list(List<Note> notes, LocalDate today) {
        return list("", notes, today);
    }

    static Card deletedOf(Note gone, List<Note> notes, LocalDate today) {
        return list(deletedText(gone), notes, today);
    }

    private static Card list(String first, List<Note> notes, LocalDate today) {
        CardBuilder card =
                CardBuilder.card("Your notebook").heading("Your notebook").paragraph(first);
        if (notes.isEmpty()) {
            card.paragraph(
                    "There is no note in it. After a talk with a customer, keep what you would like to remember: a"
                            + " daughter who starts university, a project that worries them. It comes back to you on the day you"
                            + " choose.");
        }
        for (Note note : notes.stream().limit(SHOWN).toList()) {
            card.withButton(
                    "%s: %s\n%s".formatted(note.about(), note.text(), when(note, today)),
                    Ask.of(OwnAsked.NOTE_DELETE, note.id() + " " + Remembering.LIST)
                            .button("Delete"));
        }
        int more = notes.size() - SHOWN;
        if (more > 0) card.note("And %d more. Delete some of these to see them.".formatted(more));
        return card.buttons(Ask.of(OwnAsked.REMEMBER).button("Write a note"))
                .note("Only you see your notebook.")
                .done();
    }

    private static String when(Note note, LocalDate today) {
        String day = DayWords.of(note.comeBack(), today);
        return note.reminded() ? "Came back on " + day : "Comes back on " + day;
    }

    private static String comesBack(Note note, LocalDate today) {
        return note.comeBack().equals(today)
                ? "It comes back to you today."
                : "It comes back to you on " + DayWords.of(note.comeBack(), today) + ".";
    }

    static Card deleted(Note gone) {
        return CardBuilder.card("A note is deleted.")
                .paragraph(deletedText(gone))
                .buttons(Ask.of(OwnAsked.NOTEBOOK).button("Notebook"))
                .done();
    }

    private static String deletedText(Note gone) {
        return "The note about " + gone.about() + " is deleted.";
    }

    static Card notThere() {
        return CardBuilder.card("That note is not in your notebook.")
                .paragraph("That note is not in your notebook. It may have been deleted.")
                .buttons(Ask.of(OwnAsked.NOTEBOOK).button("Notebook"))
                .done();
    }

    static Card putOff(Note note, LocalDate today) {
        String text =
                "The note about %s comes back on %s.".formatted(note.about(), DayWords.of(note.comeBack(), today));
        return CardBuilder.card("A note is put off.")
                .paragraph(text)
                .buttons(Ask.of(OwnAsked.NOTEBOOK).button("Notebook"))
                .done();
    }

    static Card reminder(Note note, LocalDate today) {
        Beginning beginning = Beginnings.of(note, today);
        // The summary is what a locked screen shows to whoever is near.
        CardBuilder card = CardBuilder.card("A note of yours comes back today.")
                .paragraph(Words.of("You wanted to come back to ")
                        .and(Words.strong(note.about()))
                        .and("."));
        beginning.note().ifPresent(words -> card.note("Your note:").quotation(words));
        return card.note("A way to begin:")
                .quotation(beginning.words())
                .buttons(
                        Ask.of(OwnAsked.NOTE_LATER, note.id() + " 7").button("In a week"),
                        Ask.of(OwnAsked.NOTE_LATER, note.id() + " 30").button("In a month"),
                        Ask.of(OwnAsked.NOTEBOOK).button("Notebook"),
                        Ask.of(OwnAsked.NOTE_DELETE, note.id()).button("Delete the note"))
                .note("Only you see this.")
                .done();
    }
}
