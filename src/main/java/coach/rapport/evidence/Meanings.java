package coach.rapport.evidence;

/** The sentence embeddings to choose from. */
public final class Meanings {
    private Meanings() {}

    /**
     * Returns bge-small-en-v1.5 at full precision, on one thread, with a cache. The model (133 MB) is loaded from the jar
     * when the first text is asked for; safe for concurrent use.
     */
    public static Meaning inProcess() {
        return new CachedMeaning(new SentenceModel(), 4_000);
    }
}
