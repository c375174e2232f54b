package coach.rapport.practice;

import coach.rapport.learners.LearnerId;

/**
 * A practice ended so long ago that it was deleted. Whoever keeps anything that quotes it or belongs to it deletes that
 * too, in the same transaction. Practices that go because their learner is forgotten are not told of one by one.
 */
public record PracticeExpired(LearnerId learner, SessionId session) {}
