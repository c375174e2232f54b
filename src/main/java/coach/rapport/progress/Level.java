package coach.rapport.progress;

/**
 * Where the last practices lie.
 *
 * @param value their mean, from 1 to 5
 * @param spread how far a single practice usually lies from it: about two in three do not lie further
 * @param practices how many these are, at most {@value #MOST}
 */
public record Level(double value, double spread, int practices) {
    public static final int MOST = 8;

    public Level {
        if (!(value >= 1 && value <= 5)) throw new IllegalArgumentException("level must be 1..5, was " + value);
        if (!(spread > 0)) throw new IllegalArgumentException("spread must be above 0, was " + spread);
        if (practices < 1 || practices > MOST) throw new IllegalArgumentException("no such practices: " + practices);
    }

    /** Returns the lower end of the usual spread, 1 at the least. */
    public double low() {
        return Math.max(1, value - spread);
    }

    /** Returns the upper end of the usual spread, 5 at the most. */
    public double high() {
        return Math.min(5, value + spread);
    }
}
