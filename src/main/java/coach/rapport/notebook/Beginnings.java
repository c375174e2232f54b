package coach.rapport.notebook;

import coach.rapport.notebook.words.Address;
import coach.rapport.notebook.words.Delicate;
import coach.rapport.notebook.words.Openings;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Ways to begin, from a note's own words and no other facts. The same note on the same day has the same. */
public final class Beginnings {
    private static final String PLAIN = "I have been meaning to ask how things are since we last spoke.";

    private Beginnings() {}

    /**
     * Returns a way to begin.
     *
     * @param today the day it is to be used, where the learner is
     */
    public static Beginning of(Note note, LocalDate today) {
        if (Delicate.is(note.about())) return new Beginning(PLAIN, Optional.empty());
        Beginning plain = new Beginning(Address.said(note.about(), PLAIN), Optional.empty());
        if (Delicate.is(note.text())) return plain;
        LocalDate kept = note.keptAt().atOffset(ZoneOffset.UTC).toLocalDate();
        return Openings.find(note.about(), note.text(), kept, today)
                .map(words -> new Beginning(words, Optional.empty()))
                .orElse(new Beginning(plain.words(), Optional.of(note.text())));
    }
}
