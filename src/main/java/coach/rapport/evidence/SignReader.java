package coach.rapport.evidence;

import coach.rapport.evidence.acts.ActReader;
import coach.rapport.evidence.acts.Judged;
import coach.rapport.evidence.acts.Pairs;
import coach.rapport.evidence.acts.TrainedActs;
import coach.rapport.evidence.heads.Heads;
import coach.rapport.evidence.heads.MannerReader;
import coach.rapport.evidence.signs.Signs;
import java.util.List;

/** Reads a turn's techniques by its signs, and its acts by the trained model. */
final class SignReader implements EvidenceReader {
    private final Signs signs;
    private final ActReader acts;
    private final MannerReader manner;

    SignReader(Meaning meaning) {
        Heads heads = Heads.read();
        this.signs = Signs.standard(meaning, heads);
        this.acts = new ActReader(TrainedActs.load(), Pairs.by(meaning));
        this.manner = new MannerReader(meaning, heads);
    }

    @Override
    public TurnEvidence read(List<Turn> history, Turn turn) {
        if (!turn.byLearner()) throw new IllegalArgumentException("turn " + turn.index() + " is the customer's");
        Legibility legibility = Legibility.of(turn.text());
        if (legibility != Legibility.ENGLISH) {
            return new TurnEvidence(turn.index(), legibility, List.of(), Act.OTHER, Acts.NONE, Manner.NONE);
        }
        Judged judged = acts.read(history, turn);
        return new TurnEvidence(
                turn.index(),
                legibility,
                signs.read(history, turn),
                judged.main(),
                judged.acts(),
                manner.read(history, turn));
    }

    @Override
    public void forget() {
        acts.forget();
    }
}
