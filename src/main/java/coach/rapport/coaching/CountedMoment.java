package coach.rapport.coaching;

import coach.rapport.evidence.Evidence;

/**
 * A moment that counted towards a score.
 *
 * @param exchange which exchange of the practice, from 0
 * @param amount what it added to the balance; negative where it counted against
 * @param repeat whether the same was shown, or missed, before: then it counts less
 */
public record CountedMoment(int exchange, Evidence evidence, double amount, boolean repeat) {}
