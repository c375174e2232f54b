package coach.rapport.evidence;

import java.util.List;

/** Reads what a learner's turn shows. The same turn after the same history always gives the same evidence. */
public interface EvidenceReader {
    /**
     * Reads one turn.
     *
     * @param history all turns before it, of both speakers, in order
     * @param turn the learner's
     * @throws IllegalArgumentException where the turn is the customer's
     */
    TurnEvidence read(List<Turn> history, Turn turn);

    /** Forgets the turns that it has read. */
    default void forget() {}
}
