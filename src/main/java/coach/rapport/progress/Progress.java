package coach.rapport.progress;

import coach.rapport.learners.LearnerId;
import coach.rapport.practice.Session;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** What practice has brought a learner. It is for them alone: nobody else is ever given any of it. */
public interface Progress {
    /**
     * Keeps what came of a practice: scores and counts, no words. Again for the same practice changes nothing. A practice
     * that is going on, was stopped unscored, or in which the learner said nothing (since the fork, in a second try), is not
     * kept.
     */
    void keep(Session ended);

    /** Returns what is kept, the oldest first. */
    List<Practised> history(LearnerId learner);

    /**
     * Returns how the learner stands. The same history, zone and instant always give the same.
     *
     * @param zone whose calendar weeks count
     */
    Overview overview(LearnerId learner, ZoneId zone, Instant now);

    /** Draws the four dimensions over time as a PNG, 720 by 940 pixels. */
    byte[] draw(Overview overview);

    /** Says in words what the picture shows, for those who hear it. */
    String inWords(Overview overview);

    /** Erases what came of practices that ended before then. */
    void deleteBefore(Instant instant);
}
