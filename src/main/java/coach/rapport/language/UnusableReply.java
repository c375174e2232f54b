package coach.rapport.language;

/** The server answered, and the answer is of no use. */
final class UnusableReply extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String kind;

    UnusableReply(String kind) {
        super(kind);
        this.kind = kind;
    }

    String kind() {
        return kind;
    }
}
