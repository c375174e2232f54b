package coach.rapport.examples;

import coach.rapport.evidence.Polarity;

/** What a learner holds a technique to be in a line of theirs. */
public enum Held {
    SHOWN,
    MISSED,
    NEITHER;

    /** Returns the same as Rapport says it. */
    public static Held as(Polarity said) {
        return switch (said) {
            case SHOWN -> SHOWN;
            case MISSED -> MISSED;
        };
    }
}
