package coach.rapport.evidence;

/** What somebody wrote. Prints as its length, so that a log line can never quote it. */
public record Utterance(String text) {
    @Override
    public String toString() {
        return "Utterance[%d characters]".formatted(text.length());
    }
}
