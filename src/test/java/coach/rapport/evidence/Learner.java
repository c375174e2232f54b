package coach.rapport.evidence;

import java.util.List;

/** A learner for tests, who answers one opening line. The model is loaded once. */
final class Learner {
    static final EvidenceReader READER = EvidenceReaders.standard(Meanings.inProcess());

    private final List<Turn> history;

    private Learner(List<Turn> history) {
        this.history = history;
    }

    static Learner after(Opening opening) {
        return new Learner(List.of(opening.turn()));
    }

    static Learner after(Turn... history) {
        return new Learner(List.of(history));
    }

    TurnEvidence says(String text) {
        return READER.read(history, Turn.learner(history.size(), text));
    }
}
