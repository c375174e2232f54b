package coach.rapport.chat.keeping;

import coach.rapport.chat.Request;
import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.visit.Answers;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.OwnAsked;
import coach.rapport.chat.visit.Visit;
import coach.rapport.chat.visit.Whereabouts;
import coach.rapport.notebook.Keeping;
import coach.rapport.notebook.Note;
import coach.rapport.notebook.Notebook;
import java.time.LocalDate;
import java.util.Optional;

/** What a learner wants to remember of the people they talk with. */
class Remembering {
    /** Follows a note's id where the others are to be shown again. */
    static final String LIST = "list";

    private final Notebook notebook;
    private final Whereabouts whereabouts;

    Remembering(Notebook notebook, Whereabouts whereabouts) {
        this.notebook = notebook;
        this.whereabouts = whereabouts;
    }

    /** @param begun as {@link NoteDraft} has it; may be empty */
    Answer begin(Visit visit, String begun) {
        NoteDraft draft = NoteDraft.parse(begun);
        return Answers.open(visit, NoteForm.of(draft, today(visit)), NoteCards.invitation(draft));
    }

    /** Returns what opens the form again with what was written in it. */
    static Ask again(Request.Submitted sent) {
        return Ask.of(OwnAsked.REMEMBER, NoteForm.read(sent.values()).line());
    }

    Answer keep(Visit visit, Request.Submitted sent) {
        NoteDraft draft = NoteForm.read(sent.values());
        LocalDate today = today(visit);
        LocalDate day = draft.day().orElse(today.plusWeeks(2));
        return Answers.say(
                visit,
                switch (notebook.keep(visit.learner(), visit.request(), draft.about(), draft.text(), day, today)) {
                    case Keeping.Kept(Note note) -> NoteCards.kept(note, today);
                    case Keeping.Refused refused -> NoteCards.notKept(refused.why(), draft);
                });
    }

    Answer list(Visit visit) {
        return Answers.say(visit, NoteCards.list(notebook.list(visit.learner()), today(visit)));
    }

    /** @param asked a note, and {@link #LIST} where the others are to be shown again */
    Answer delete(Visit visit, String asked) {
        String[] parts = asked.split(" ", 2);
        Optional<Note> note = notebook.find(visit.learner(), parts[0]);
        if (note.isEmpty()) return Answers.instead(visit, NoteCards.notThere());
        notebook.delete(visit.learner(), parts[0]);
        boolean listed = parts.length == 2 && parts[1].equals(LIST);
        return Answers.instead(
                visit,
                listed
                        ? NoteCards.deletedOf(note.get(), notebook.list(visit.learner()), today(visit))
                        : NoteCards.deleted(note.get()));
    }

    /** @param asked a note and a number of days, such as {@code 5f0c... 7} */
    Answer putOff(Visit visit, String asked) {
        String[] parts = asked.split(" ", 2);
        if (parts.length != 2 || !parts[1].matches("\\d{1,3}")) return Answers.instead(visit, NoteCards.notThere());
        LocalDate today = today(visit);
        LocalDate day = today.plusDays(Integer.parseInt(parts[1]));
        return Answers.instead(
                visit,
                switch (notebook.postpone(visit.learner(), parts[0], day, today)) {
                    case Keeping.Kept(Note note) -> NoteCards.putOff(note, today);
                    case Keeping.Refused _ -> NoteCards.notThere();
                });
    }

    private LocalDate today(Visit visit) {
        return whereabouts.today(visit.learner());
    }
}
