package coach.rapport.evidence;

/** Whether a turn can be judged at all. */
public enum Legibility {
    /** English that says something. */
    ENGLISH,
    /** Words of another language: left unjudged, and said so. */
    OTHER_LANGUAGE,
    /** No words: a letter, emoji, punctuation, a string of keys. */
    NO_WORDS;

    /** Returns whether this text can be judged; the short English of chat, such as {@code ok thx}, can. */
    public static Legibility of(String text) {
        return LanguageRecognition.of(text);
    }
}
