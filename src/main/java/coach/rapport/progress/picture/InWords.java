package coach.rapport.progress.picture;

import coach.rapport.progress.DimensionProgress;
import coach.rapport.progress.Level;
import coach.rapport.progress.Overview;
import coach.rapport.progress.Trend;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The picture for those who hear it instead of seeing it. */
public final class InWords {
    /** More values than these nobody wants to hear. */
    private static final int MOST = 12;

    private InWords() {}

    public static String of(Overview overview) {
        String dimensions = overview.dimensions().stream().map(InWords::of).collect(Collectors.joining(" "));
        return "Your scores from 1 to 5, practice by practice. " + dimensions;
    }

    private static String of(DimensionProgress one) {
        String name = Named.of(one.dimension());
        return one.level()
                .map(level -> "%s: %s. %s %s"
                        .formatted(
                                name,
                                values(one.values()),
                                level(level),
                                trend(one.trend(), one.values().size())))
                .orElse(name + ": not seen yet.");
    }

    private static String values(List<Double> values) {
        List<Double> last = values.subList(Math.max(0, values.size() - MOST), values.size());
        String said = last.stream().map(InWords::points).collect(Collectors.joining(", "));
        return last.size() == values.size() ? said : "the last %d of %d are %s".formatted(MOST, values.size(), said);
    }

    private static String level(Level level) {
        return "Your level is %s; about two in three practices lie between %s and %s."
                .formatted(points(level.value()), points(level.low()), points(level.high()));
    }

    private static String trend(Trend trend, int values) {
        return switch (trend) {
            case Trend.TooFew few ->
                "%s too few to tell a change: it takes %d more."
                        .formatted(values == 1 ? "One practice is" : values + " practices are", few.missing());
            case Trend.WithinTheUsualSpread _ -> "No change beyond the usual ups and downs.";
            case Trend.Higher up ->
                "The last %d are %s higher than the %d before.".formatted(up.last(), points(up.by()), up.before());
            case Trend.Lower down ->
                "The last %d are %s lower than the %d before.".formatted(down.last(), points(down.by()), down.before());
        };
    }

    /** Returns points to a tenth, such as 3.4. */
    static String points(double points) {
        return String.format(Locale.ROOT, "%.1f", points);
    }
}
