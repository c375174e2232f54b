package coach.rapport.curriculum;

import java.util.Locale;

/** What is coached, and what a scorecard has a score for. */
public enum Dimension {
    AUTHENTICITY,
    CURIOSITY,
    LISTENING,
    EMPATHY;

    /** Returns the name that files and records use, such as {@code empathy}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
