package coach.rapport.coaching.curve;

import coach.rapport.coaching.TurningPoint;
import coach.rapport.coaching.moments.Aftermath;
import coach.rapport.coaching.moments.Excerpt;
import java.util.List;

/** The curve for those who hear it instead of seeing it. */
final class InWords {
    private InWords() {}

    static String of(List<Double> trust, List<TurningPoint> turns) {
        StringBuilder text = new StringBuilder("Trust starts at %s of 10.".formatted(points(trust.getFirst())));
        for (TurningPoint turn : turns) {
            text.append(" It %s from %s to %s after you wrote \"%s\"."
                    .formatted(
                            turn.change() > 0 ? "rises" : "falls",
                            points(trust.get(turn.exchange())),
                            points(trust.get(turn.exchange() + 1)),
                            Excerpt.of(turn.words().words())));
        }
        if (turns.isEmpty() && trust.size() > 1) text.append(" No single line moved it by as much as half a point.");
        return text.append(" It ends at %s after %s.".formatted(points(trust.getLast()), lines(trust.size() - 1)))
                .toString();
    }

    private static String lines(int count) {
        return count == 1 ? "one line of yours" : count + " lines of yours";
    }

    private static String points(double points) {
        return Aftermath.points(points);
    }
}
