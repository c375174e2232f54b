package coach.rapport.coaching;

import coach.rapport.evidence.Quote;

/**
 * A learner turn that moved the customer's trust most.
 *
 * @param exchange from 0
 * @param change points of trust, negative where it fell
 * @param because one sentence that quotes the learner
 */
public record TurningPoint(int exchange, double change, Quote words, String because) {}
