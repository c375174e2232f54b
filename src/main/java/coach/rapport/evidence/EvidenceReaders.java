package coach.rapport.evidence;

import coach.rapport.evidence.heads.Heads;
import coach.rapport.evidence.signs.Considered;
import coach.rapport.evidence.signs.Signs;
import java.util.List;

/** Makes readers without a framework. */
public final class EvidenceReaders {
    private EvidenceReaders() {}

    /** Returns the reader with all signs. Safe for concurrent use. */
    public static EvidenceReader standard(Meaning meaning) {
        return new SignReader(meaning);
    }

    /** Returns the reader that considers other readers' moments. Safe for concurrent use. */
    public static SecondOpinion secondOpinion(Meaning meaning) {
        return new Considered(meaning, Heads.read());
    }

    /** Returns the texts that what people write is compared with. */
    static List<String> compared() {
        return Signs.exemplars();
    }
}
