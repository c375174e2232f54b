package coach.rapport.practice;

/** What can be heard in how the customer speaks. */
public enum Mood {
    TENSE,
    GUARDED,
    WARM
}
