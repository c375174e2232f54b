package coach.rapport.notebook.words;

/** Where an occasion stands on the day of the reminder. */
enum Timing {
    PAST,
    /** On this very day. */
    TODAY,
    AHEAD,
    /** The note does not say, or it may be either. */
    OPEN
}
