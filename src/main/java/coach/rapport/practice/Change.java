package coach.rapport.practice;

import coach.rapport.evidence.Evidence;

/**
 * One reason why the customer's state changed.
 *
 * @param trust points added; likewise tension and openness; negative where they fell
 * @param because one sentence that quotes the learner
 */
public record Change(Evidence evidence, double trust, double tension, double openness, String because) {}
