package coach.rapport.evidence.text;

/** A stretch of a text, in UTF-16 offsets; {@code end} is after the last. */
public record Span(int start, int end) {
    public int length() {
        return end - start;
    }

    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }
}
