package coach.rapport.evidence;

/** Makes readers without a framework. */
public final class EvidenceReaders {
    private EvidenceReaders() {}

    /** Returns the reader with all signs. Safe for concurrent use. */
    public static EvidenceReader standard(Meaning meaning) {
        return new SignReader(meaning);
    }
}
