package coach.rapport.evidence;

/**
 * What the other had said, that a technique was missed on or that it took up.
 *
 * @param index the customer's turn
 */
public record Cue(int index, Quote quote) {}
