package coach.rapport.evidence;

/** The sentence embeddings to choose from. */
public final class Meanings {
    // Room for what is said, and for the examples of customers that did not come with Rapport.
    private static final Meaning IN_PROCESS =
            new ReadyMeaning(ReadyVectors.read(), new CachedMeaning(new SentenceModel(), 20_000));

    private Meanings() {}

    /**
     * Returns bge-small-en-v1.5 at full precision, on one thread, with a cache, one for the whole process. The vectors of
     * the texts that come with Rapport are read and not worked out; the model (133 MB) is loaded from the jar when the
     * first other text is asked for. Safe for concurrent use.
     */
    public static Meaning inProcess() {
        return IN_PROCESS;
    }
}
