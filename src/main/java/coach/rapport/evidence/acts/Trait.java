package coach.rapport.evidence.acts;

/** What the first stage tells of a turn taken alone: the acts, their kinds, and what only looks like one. */
public enum Trait {
    QUESTION,
    OPEN_QUESTION,
    CLOSED_QUESTION,
    REFLECTION,
    SIMPLE_REFLECTION,
    COMPLEX_REFLECTION,
    INPUT,
    INFORMATION,
    ADVICE,
    PROPOSAL,
    MAINLY_QUESTION,
    MAINLY_REFLECTION,
    MAINLY_INPUT,
    MAINLY_OTHER,
    /** Confrontation and persuasion speak of "you" as reflections do. */
    PRESSURE,
    EMOTIONAL_REACTION,
    INTERPRETATION,
    EXPLORATION
}
