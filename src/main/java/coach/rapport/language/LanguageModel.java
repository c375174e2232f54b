package coach.rapport.language;

/** A language model, if one is configured. */
public interface LanguageModel {
    /** Whether there is a model to ask. */
    boolean configured();

    /** Asks once, within the configured deadline. Never throws: what went wrong is an {@link Answer}. */
    Answer ask(Prompt prompt);
}
