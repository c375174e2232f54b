package coach.rapport.language;

/** What came of asking a model. */
public sealed interface Answer {
    record Text(String value) implements Answer {
        @Override
        public String toString() {
            return "Text[%d characters]".formatted(value.length());
        }
    }

    /** No answer. @param reason for the log: a kind of failure, never anything that people wrote */
    record Unavailable(String reason) implements Answer {}

    /** Not asked: what the learner, or the workspace, may spend in a day is spent. */
    record Spent() implements Answer {}
}
