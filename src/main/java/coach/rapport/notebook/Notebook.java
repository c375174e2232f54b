package coach.rapport.notebook;

import coach.rapport.learners.Comings;
import coach.rapport.learners.LearnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Learners' notes, each with the day to come back to it. Nobody finds anybody else's. */
public interface Notebook extends Comings {
    int MOST_NOTES = 200;

    /**
     * Keeps a note; the same request again returns the note that it led to.
     *
     * @param request unique to the learner's one wish to keep it
     * @param comeBack from today to a year ahead
     * @param today where the learner is
     */
    Keeping keep(LearnerId learner, String request, String about, String text, LocalDate comeBack, LocalDate today);

    /** Returns the learner's notes: those that come back, the soonest first, and then those that have. */
    List<Note> list(LearnerId learner);

    Optional<Note> find(LearnerId learner, String id);

    /** Returns whether there was such a note. */
    boolean delete(LearnerId learner, String id);

    /** Moves the reminder to another day, and gives it anew where it has been given for the old one. */
    Keeping postpone(LearnerId learner, String id, LocalDate comeBack, LocalDate today);

    /**
     * Deletes notes that were kept before then, apart from those whose reminder may be still to come.
     *
     * @return how many
     */
    int deleteBefore(Instant then);
}
