package coach.rapport.language.standin;

import java.time.Duration;

/**
 * How fast a stand-in answers.
 *
 * @param beforeFirst from the question to the first byte
 * @param between from one piece of a stream to the next; whole answers have one piece
 */
public record Pace(Duration beforeFirst, Duration between) {
    public static final Pace AT_ONCE = new Pace(Duration.ZERO, Duration.ZERO);
}
