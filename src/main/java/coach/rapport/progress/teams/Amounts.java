package coach.rapport.progress.teams;

import coach.rapport.progress.TeamPictures;

/**
 * How much a person can add to each measure, and how much noise hides it. Nothing here depends on the people: neither on how
 * many they are nor on what they did.
 *
 * @see "src/docs/decisions/0019-team-pictures.md, for what that costs and what it hides"
 */
public final class Amounts {
    /** The level of somebody who has never practised, and the middle of the scale. */
    public static final double MIDDLE = 3;

    /** The most that one person's level moves the sum, in points, from {@link #MIDDLE} either way. */
    public static final double LEVEL = 1.25;

    /** The standard deviation of the noise on the sum of levels, in points. */
    public static final double LEVEL_NOISE = 6;

    /** The most practices of one person that count in a week. */
    public static final int PRACTICES = 2;

    /** The standard deviation of the noise on the sum of practices. */
    public static final double PRACTICES_NOISE = 9;

    /** The standard deviation of the noise on how many tried the tip; each person is one. */
    public static final double TRIED_NOISE = 5;

    /** How much the odds of a technique being picked can change by one person: by a factor of {@code exp} of this. */
    public static final double PICK = 0.8;

    /** A pick is repeated in the pictures of this many weeks, its own among them. */
    public static final int PICK_WEEKS = 4;

    /** The most people by which a team's own threshold lies above {@link TeamPictures#FEWEST}; any number up to it is as likely. */
    public static final int BLUR = 3;

    /** For so many weeks nothing is said of a team that has fallen below its threshold, whoever agrees again meanwhile. */
    public static final int QUIET_WEEKS = 4;

    /** Standard deviations within which noise stays nine times of ten. */
    static final double NINE_OF_TEN = 1.645;

    private static final int[] SIZES = {20, 12, 8};

    private Amounts() {}

    /** Returns a size that says no exact count: the smallest of its class of 5 to 7, 8 to 11, 12 to 19, or 20 and more. */
    static int sizeClass(int counted) {
        for (int size : SIZES) if (counted >= size) return size;
        return 5;
    }
}
