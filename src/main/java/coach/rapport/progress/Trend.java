package coach.rapport.progress;

/**
 * Whether a dimension has changed. Scores go up and down by themselves; a change is claimed only where that alone would hardly
 * ever look like one.
 */
public sealed interface Trend {
    /**
     * Too few practices in which the dimension was observed.
     *
     * @param missing how many more it takes
     */
    record TooFew(int missing) implements Trend {}

    /** Nothing beyond what scores do by themselves. */
    record WithinTheUsualSpread() implements Trend {}

    /**
     * The last practices are higher than those before.
     *
     * @param by points between the two means
     * @param last how many practices are the last ones; {@code before} how many came before
     */
    record Higher(double by, int last, int before) implements Trend {}

    /** The last practices are lower than those before: as {@link Higher}, {@code by} above 0. */
    record Lower(double by, int last, int before) implements Trend {}
}
