package coach.rapport.language;

import coach.rapport.learners.LearnerId;

/**
 * On whose account a model is asked.
 *
 * @param purpose what its cost is told by: a practice, such as {@code practice/5f0c...}, or another piece of work
 */
public record Account(LearnerId learner, String purpose) {}
