package coach.rapport.evidence.text;

/**
 * A word as it was written, in lower case and without apostrophes.
 *
 * @param stem what it has in common with its other forms, such as {@code crate} and {@code crates}
 */
public record Word(String form, String stem, int start, int end) {
    /** Returns whether it carries meaning of its own, as {@code deadline} does and {@code with} does not. */
    public boolean content() {
        return !StopWords.contains(form);
    }
}
