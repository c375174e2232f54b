package coach.rapport.evidence;

/**
 * Words that somebody really used. Cannot be built from anything else.
 *
 * @param start first UTF-16 offset into the source's text
 * @param end offset after the last; greater than {@code start}
 */
public record Quote(Utterance source, int start, int end) {
    public Quote {
        if (start < 0 || end <= start || end > source.text().length()) {
            throw new IllegalArgumentException("no words at %d..%d of %d"
                    .formatted(start, end, source.text().length()));
        }
    }

    /** Returns all that was written. The utterance must not be empty. */
    public static Quote whole(Utterance source) {
        return new Quote(source, 0, source.text().length());
    }

    public String words() {
        return source.text().substring(start, end);
    }
}
