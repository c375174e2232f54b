package coach.rapport.coaching;

import coach.rapport.evidence.Evidence;

/**
 * A moment that a language model points to and Rapport's own reading left out. It counts for little, and never for the
 * customer.
 *
 * @param exchange from 0
 */
public record PointedMoment(int exchange, Evidence evidence) {}
