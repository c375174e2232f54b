package coach.rapport.chat.dialogue;

import coach.rapport.learners.Coming;
import coach.rapport.learners.LearnerId;
import coach.rapport.learners.OwnWords;
import coach.rapport.notebook.Keeping;
import coach.rapport.notebook.Note;
import coach.rapport.notebook.Notebook;
import coach.rapport.notebook.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Notes in memory. */
final class FakeNotebook implements Notebook {
    private final Map<String, Note> notes = new LinkedHashMap<>();
    private final Map<String, String> asked = new HashMap<>();

    @Override
    public Keeping keep(
            LearnerId learner, String request, String about, String text, LocalDate comeBack, LocalDate today) {
        String known = asked.get(request);
        if (known != null) return new Keeping.Kept(notes.get(known));
        Optional<Refusal> refusal = refusal(learner, about.strip(), text.strip(), comeBack, today);
        if (refusal.isPresent()) return new Keeping.Refused(refusal.get());
        String id = "n" + (asked.size() + 1);
        asked.put(request, id);
        return put(new Note(id, learner, about.strip(), text.strip(), comeBack, Instant.EPOCH, false));
    }

    private Optional<Refusal> refusal(
            LearnerId learner, String about, String text, LocalDate comeBack, LocalDate today) {
        if (about.isEmpty() || text.isEmpty()) return Optional.of(Refusal.BLANK);
        if (OwnWords.length(text) > Note.MOST_TEXT) return Optional.of(Refusal.TEXT_TOO_LONG);
        if (comeBack.isBefore(today)) return Optional.of(Refusal.DAY_PAST);
        return list(learner).size() < MOST_NOTES ? Optional.empty() : Optional.of(Refusal.FULL);
    }

    private Keeping put(Note note) {
        notes.put(note.id(), note);
        return new Keeping.Kept(note);
    }

    @Override
    public List<Note> list(LearnerId learner) {
        return notes.values().stream()
                .filter(note -> note.learner().equals(learner))
                .sorted(Comparator.comparing(Note::comeBack))
                .toList();
    }

    @Override
    public Optional<Note> find(LearnerId learner, String id) {
        return Optional.ofNullable(notes.get(id)).filter(note -> note.learner().equals(learner));
    }

    @Override
    public boolean delete(LearnerId learner, String id) {
        return find(learner, id).map(note -> notes.remove(note.id())).isPresent();
    }

    @Override
    public Keeping postpone(LearnerId learner, String id, LocalDate comeBack, LocalDate today) {
        return find(learner, id)
                .map(note -> put(with(note, comeBack, false)))
                .orElse(new Keeping.Refused(Refusal.GONE));
    }

    private static Note with(Note note, LocalDate comeBack, boolean reminded) {
        return new Note(note.id(), note.learner(), note.about(), note.text(), comeBack, note.keptAt(), reminded);
    }

    @Override
    public List<Coming> listComing(LocalDate upTo, Optional<Coming> after, int most) {
        return notes.values().stream()
                .filter(note -> !note.reminded() && !note.comeBack().isAfter(upTo))
                .map(note -> new Coming(note.learner(), note.id(), note.comeBack()))
                .sorted(FakePlans.ORDER)
                .filter(one -> after.map(last -> FakePlans.ORDER.compare(one, last) > 0)
                        .orElse(true))
                .limit(most)
                .toList();
    }

    @Override
    public boolean claim(Coming coming) {
        Note note = notes.get(coming.id());
        if (note == null || note.reminded() || !note.comeBack().equals(coming.on())) return false;
        put(with(note, note.comeBack(), true));
        return true;
    }

    @Override
    public int deleteBefore(Instant then) {
        throw new AssertionError("the dialogue clears nothing away");
    }
}
