package coach.rapport.progress;

/** How often something was shown in a practice, and how often missed. */
public record Times(int shown, int missed) {
    public static final Times NONE = new Times(0, 0);

    public Times {
        if (shown < 0 || missed < 0) throw new IllegalArgumentException("less than never: " + shown + ", " + missed);
    }

    public Times plus(Times others) {
        return new Times(shown + others.shown, missed + others.missed);
    }
}
