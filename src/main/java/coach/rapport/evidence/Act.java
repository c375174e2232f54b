package coach.rapport.evidence;

import java.util.Locale;

/** What a turn mostly does (AnnoMI's main therapist behaviour). */
public enum Act {
    QUESTION,
    REFLECTION,
    INPUT,
    OTHER;

    /** Returns the name that records use, such as {@code question}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
