package coach.rapport.learners;

import java.time.Duration;
import java.time.Instant;

/**
 * How long anything about learners is kept.
 *
 * @param transcripts what was said, counted from the end of the practice, and whatever quotes it; a day at least
 * @param scores scores, notes, plans and the like; as long as transcripts at least, because from these they could be
 *     worked out again
 */
public record Retention(Duration transcripts, Duration scores) {
    private static final Duration LEAST = Duration.ofDays(1);

    public Retention {
        if (transcripts.compareTo(LEAST) < 0) throw new IllegalArgumentException("less than a day: " + transcripts);
        if (scores.compareTo(transcripts) < 0) throw new IllegalArgumentException("scores go first: " + scores);
    }

    /** Returns what is due for deletion at this moment. */
    public RetentionDue dueAt(Instant now) {
        return new RetentionDue(now.minus(transcripts), now.minus(scores));
    }
}
