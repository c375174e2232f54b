package coach.rapport.progress;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A team's week, for a picture to be made of.
 *
 * @param week such as {@code 2026-W48}
 * @param from when it began; {@code to} when it ended, exclusive
 * @param counted people who agreed to be counted, are in the channel and are not leads, whether they practised or not
 * @param tried those of them who tried the week's tip
 * @param tip what the week's tip is called; empty where there was none
 */
public record TeamWeek(
        String workspace,
        String channel,
        String week,
        Instant from,
        Instant to,
        Set<String> counted,
        Set<String> tried,
        Optional<String> tip) {
    private static final Pattern WEEK = Pattern.compile("[0-9]{4}-W[0-5][0-9]");

    public TeamWeek {
        if (!WEEK.matcher(week).matches()) throw new IllegalArgumentException("no such week: " + week);
        if (!from.isBefore(to)) throw new IllegalArgumentException("the week ends before it begins: " + week);
        counted = Set.copyOf(counted);
        tried = Set.copyOf(tried);
        if (!counted.containsAll(tried)) throw new IllegalArgumentException("somebody tried who is not counted");
    }

    @Override
    public String toString() {
        return "TeamWeek[%s]".formatted(week);
    }
}
