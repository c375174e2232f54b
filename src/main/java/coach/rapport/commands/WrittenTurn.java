package coach.rapport.commands;

import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.TurnEvidence;
import java.util.Comparator;
import java.util.List;

/** What one learner's turn showed. */
record WrittenTurn(int index, List<WrittenEvidence> evidence, String main, WrittenActs acts) {
    private static final Comparator<Evidence> ORDER = Comparator.comparingInt(
                    (Evidence one) -> one.quote().start())
            .thenComparing(one -> one.technique().id())
            .thenComparing(Evidence::polarity)
            .thenComparingInt(one -> one.quote().end());

    static WrittenTurn of(TurnEvidence turn) {
        return new WrittenTurn(
                turn.index(),
                turn.evidence().stream().sorted(ORDER).map(WrittenEvidence::of).toList(),
                turn.main().id(),
                WrittenActs.of(turn.acts()));
    }
}
