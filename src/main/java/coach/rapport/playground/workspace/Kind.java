package coach.rapport.playground.workspace;

/** What a document on the {@link Shelf} is. */
public enum Kind {
    SETTING(true, true),
    PERSON(true, true),
    CONVERSATION(true, true),
    MESSAGE(true, true),
    EPHEMERAL(true, true),
    HOME(true, true),
    MODAL(true, true),
    SESSION(true, true),
    PROMPTS(true, true),
    FILE(true, false),
    RESPONSE_URL(true, false),
    DELIVERY(true, false),
    STATUS(false, true);

    private final boolean durable;
    private final boolean shown;

    Kind(boolean durable, boolean shown) {
        this.durable = durable;
        this.shown = shown;
    }

    /** Whether it outlives the process. */
    public boolean durable() {
        return durable;
    }

    /** Whether a page may see it. */
    public boolean shown() {
        return shown;
    }

    /** The name in the journal and on the page, such as {@code message}. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Kind labelled(String label) {
        return valueOf(label.toUpperCase(java.util.Locale.ROOT));
    }
}
