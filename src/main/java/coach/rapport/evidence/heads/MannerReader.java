package coach.rapport.evidence.heads;

import coach.rapport.evidence.Manner;
import coach.rapport.evidence.Meaning;
import coach.rapport.evidence.TokenStates;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.text.Plain;
import coach.rapport.evidence.text.Words;
import java.util.List;

/** Tells how a turn comes across, read as an answer to what came right before it. */
public final class MannerReader {
    // "Mm-hmm" comes across as anything.
    private static final int FEWEST_WORDS = 4;

    private final Meaning meaning;
    private final Head namesFeeling;
    private final Head validates;
    private final Head turnsToSelf;
    private final Head cold;

    public MannerReader(Meaning meaning, Heads heads) {
        this.meaning = meaning;
        this.namesFeeling = heads.get("name-the-feeling/shown");
        this.validates = heads.get("validate-without-agreeing/shown");
        this.turnsToSelf = heads.get("genuine-interest/missed");
        this.cold = heads.get("tone/cold");
    }

    public Manner read(List<Turn> history, Turn turn) {
        if (Words.in(Plain.of(turn.text()), 0).size() < FEWEST_WORDS) return Manner.NONE;
        TokenStates states = meaning.after(history, turn);
        if (states.isEmpty()) return Manner.NONE;
        float[] mean = states.mean(0, turn.text().length());
        return new Manner(
                namesFeeling.probability(mean),
                validates.probability(mean),
                turnsToSelf.probability(mean),
                cold.probability(mean));
    }
}
