package coach.rapport.chat.keeping;

import coach.rapport.tips.IsoWeek;
import java.time.DateTimeException;
import java.util.Optional;

/**
 * A tip that stands in a channel, as its buttons name it: {@code C1 2026-W48 say-it-back third-call}.
 *
 * @param channel without its workspace: that is always the asker's own
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

    static Optional<PostedTip> parse(String line) {
        String[] parts = line.split(" ");
        if (parts.length != 4) return Optional.empty();
        Optional<String> scenario = Optional.of(parts[3]).filter(one -> !one.equals(NONE));
        return week(parts[1]).map(week -> new PostedTip(parts[0], week, parts[2], scenario));
    }

    private static Optional<IsoWeek> week(String written) {
        try {
            return Optional.of(IsoWeek.parse(written));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
