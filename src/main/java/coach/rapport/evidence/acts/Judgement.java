package coach.rapport.evidence.acts;

/** What the second stage decides of a turn in its conversation. Shares are of the act that they are a part of. */
public enum Judgement {
    QUESTION,
    OPEN_SHARE,
    REFLECTION,
    COMPLEX_SHARE,
    INPUT,
    ADVICE,
    MAINLY_QUESTION,
    MAINLY_REFLECTION,
    MAINLY_INPUT,
    MAINLY_OTHER,
    EMOTIONAL_REACTION,
    INTERPRETATION,
    EXPLORATION
}
