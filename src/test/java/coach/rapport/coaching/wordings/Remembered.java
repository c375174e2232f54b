package coach.rapport.coaching.wordings;

import coach.rapport.evidence.EvidenceReader;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.TurnEvidence;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads each turn once: the same wordings are tried after the same line, whatever the learner wrote. */
final class Remembered implements EvidenceReader {
    private record Asked(List<Turn> history, Turn turn) {}

    private final Map<Asked, TurnEvidence> read = new ConcurrentHashMap<>();
    private final EvidenceReader origin;

    Remembered(EvidenceReader origin) {
        this.origin = origin;
    }

    @Override
    public TurnEvidence read(List<Turn> history, Turn turn) {
        return read.computeIfAbsent(new Asked(List.copyOf(history), turn), _ -> origin.read(history, turn));
    }
}
