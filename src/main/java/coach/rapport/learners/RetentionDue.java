package coach.rapport.learners;

import java.time.Instant;

/**
 * What is older than this is kept no longer. Every module that keeps anything about learners deletes it, in the same
 * transaction; what is still in use stays, such as a practice that has not ended.
 *
 * @param transcriptsBefore for what was said, and whatever quotes it
 * @param scoresBefore for scores, notes, plans and the like
 */
public record RetentionDue(Instant transcriptsBefore, Instant scoresBefore) {
    public RetentionDue {
        if (transcriptsBefore.isBefore(scoresBefore)) {
            throw new IllegalArgumentException("what was said is not kept longer than the scores of it");
        }
    }
}
