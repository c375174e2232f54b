package coach.rapport.evidence;

/** Whether a turn can be judged at all. */
public enum Legibility {
    /** English that says something. */
    ENGLISH,
    /** Words of another language: left unjudged, and said so. */
    OTHER_LANGUAGE,
    /** No words: a letter, emoji, punctuation, a string of keys. */
    NO_WORDS
}
