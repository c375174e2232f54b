package coach.rapport.learners;

/** A learner asked to be forgotten. Every module that keeps anything about learners erases it, in the same transaction. */
public record LearnerForgotten(LearnerId learner) {}
