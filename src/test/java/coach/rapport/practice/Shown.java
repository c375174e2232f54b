package coach.rapport.practice;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Act;
import coach.rapport.evidence.Acts;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.Legibility;
import coach.rapport.evidence.Manner;
import coach.rapport.evidence.Polarity;
import coach.rapport.evidence.Quote;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.TurnEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Evidence for tests, all of it in the whole turn. */
final class Shown {
    static final Acts NO_ACTS = new Acts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private Shown() {}

    static TurnEvidence nothing(Turn turn) {
        return of(turn, List.of(), List.of());
    }

    static TurnEvidence shows(Turn turn, Technique... techniques) {
        return of(turn, List.of(techniques), List.of());
    }

    static TurnEvidence misses(Turn turn, Technique... techniques) {
        return of(turn, List.of(), List.of(techniques));
    }

    static TurnEvidence of(Turn turn, List<Technique> shown, List<Technique> missed) {
        List<Evidence> evidence = new ArrayList<>();
        shown.forEach(technique -> evidence.add(one(turn, technique, Polarity.SHOWN)));
        missed.forEach(technique -> evidence.add(one(turn, technique, Polarity.MISSED)));
        return new TurnEvidence(turn.index(), Legibility.ENGLISH, evidence, Act.OTHER, NO_ACTS, Manner.NONE);
    }

    static TurnEvidence unreadable(Turn turn, Legibility legibility) {
        return new TurnEvidence(turn.index(), legibility, List.of(), Act.OTHER, NO_ACTS, Manner.NONE);
    }

    private static Evidence one(Turn turn, Technique technique, Polarity polarity) {
        return new Evidence(technique, polarity, 1, Quote.whole(turn.utterance()), Optional.empty());
    }
}
