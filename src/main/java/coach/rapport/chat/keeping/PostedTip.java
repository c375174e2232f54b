package coach.rapport.chat.keeping;

import coach.rapport.tips.IsoWeek;
import java.util.Optional;

/**
 * A tip that stands in a channel, as its buttons name it.
 *
 * @param label its id in the library, or {@link #OWN}
 * @param scenario the practice that it starts
 */
public record PostedTip(String channel, IsoWeek week, String label, Optional<String> scenario) {
    /** The label of a tip in a lead's own words. */
    public static final String OWN = "own";

    private static final String NONE = "-";

    /** Returns this in one line, for a button to carry. {@link #parse} reads it. */
    public String line() {
        return "%s %s %s %s".formatted(channel, week, label, scenario.orElse(NONE));
    }
}
