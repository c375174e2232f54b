package coach.rapport.evidence;

/** The sentence embeddings to choose from. */
public final class Meanings {
    // Every customer's examples, and room for what is said.
    private static final Meaning IN_PROCESS = new CachedMeaning(new SentenceModel(), 40_000);

    private Meanings() {}

    /**
     * Returns bge-small-en-v1.5 at full precision, on one thread, with a cache, one for the whole process. The model (133 MB) is loaded from the jar
     * when the first text is asked for; safe for concurrent use.
     */
    public static Meaning inProcess() {
        return IN_PROCESS;
    }
}
