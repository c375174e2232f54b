package coach.rapport.evidence;

import coach.rapport.evidence.signs.Signs;
import java.util.List;

/** Reads a turn by its signs, and its acts from what was found. */
final class SignReader implements EvidenceReader {
    private final Signs signs;

    SignReader(Meaning meaning) {
        this.signs = Signs.standard(meaning);
    }

    @Override
    public TurnEvidence read(List<Turn> history, Turn turn) {
        if (!turn.byLearner()) throw new IllegalArgumentException("turn " + turn.index() + " is the customer's");
        Legibility legibility = Legibility.of(turn.text());
        if (legibility != Legibility.ENGLISH) {
            return new TurnEvidence(turn.index(), legibility, List.of(), Act.OTHER, Acts.NONE);
        }
        return signs.read(history, turn);
    }
}
