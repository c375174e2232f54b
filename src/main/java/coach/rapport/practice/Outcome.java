package coach.rapport.practice;

import java.util.Locale;

/** How a talk ended for the customer. */
public enum Outcome {
    HAPPY,
    RESIGNED,
    LEFT,
    /** The learner stopped while it was still undecided. */
    OPEN;

    /** Returns the name that records use, such as {@code happy}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
