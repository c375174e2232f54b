package coach.rapport.progress;

/**
 * In how many of the last weeks there was practice, such as 3 of 4. The week that is going on counts only once there was
 * practice in it, and weeks before the first practice never do: nothing here can be lost by a quiet day.
 *
 * @param practised at least 1
 * @param of from 1 to {@value #MOST}
 */
public record Weeks(int practised, int of) {
    public static final int MOST = 4;

    public Weeks {
        if (practised < 1 || practised > of || of > MOST) {
            throw new IllegalArgumentException("no such weeks: " + practised + " of " + of);
        }
    }
}
