package coach.rapport.practice;

/** Who spoke for the customer in a line. */
public enum Voice {
    /** Whoever was to: the language model where one is configured, else the built-in voice. */
    AS_CAST,
    /** The built-in voice, because the model gave nothing that could be used. */
    STOOD_IN,
    /** The model began and broke off, and the built-in voice finished. */
    FINISHED,
    /** The built-in voice, because what may be spent on the model in a day is spent. */
    SPENT
}
