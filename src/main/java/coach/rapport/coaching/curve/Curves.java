package coach.rapport.coaching.curve;

import coach.rapport.coaching.TrustCurve;
import coach.rapport.coaching.TurningPoint;
import coach.rapport.coaching.moments.Excerpt;
import coach.rapport.evidence.Quote;
import coach.rapport.evidence.Reproaches;
import coach.rapport.practice.Change;
import coach.rapport.practice.Exchange;
import coach.rapport.practice.Session;
import coach.rapport.practice.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes the trust curve of a practice. */
public final class Curves {
    /** A smaller move, in points of trust, is no turning point. */
    static final double TURN = 0.5;

    private static final int MOST = 4;

    private Curves() {}

    public static TrustCurve of(Session session) {
        List<Double> trust = new ArrayList<>();
        trust.add(session.start().trust());
        session.exchanges()
                .forEach(exchange -> trust.add(exchange.step().after().trust()));
        List<TurningPoint> turns = turningPoints(session);
        return new TrustCurve(trust, turns, InWords.of(trust, turns));
    }

    /** Returns the largest moves in the order of the talk; where trust went both ways, both are among them. */
    private static List<TurningPoint> turningPoints(Session session) {
        List<TurningPoint> all = all(session);
        List<TurningPoint> largest = new ArrayList<>(all.stream().limit(MOST).toList());
        for (double sign : new double[] {1, -1}) {
            boolean there = largest.stream().anyMatch(one -> one.change() * sign > 0);
            if (!there && largest.size() == MOST) {
                all.stream()
                        .filter(one -> one.change() * sign > 0)
                        .findFirst()
                        .ifPresent(one -> largest.set(MOST - 1, one));
            }
        }
        largest.sort(Comparator.comparingInt(TurningPoint::exchange));
        return largest;
    }

    private static List<TurningPoint> all(Session session) {
        List<TurningPoint> all = new ArrayList<>();
        for (int at = 0; at < session.exchanges().size(); at++) {
            Exchange exchange = session.exchanges().get(at);
            double change =
                    exchange.step().after().trust() - exchange.step().before().trust();
            if (Math.abs(change) < TURN || exchange.learner().text().isEmpty()) continue;
            all.add(new TurningPoint(at, change, words(exchange, change), because(exchange, change)));
        }
        all.sort(Comparator.comparingDouble((TurningPoint one) -> Math.abs(one.change()))
                .reversed());
        return all;
    }

    /** Returns the director's reason; where it rests on a miss that is not told, only the words that were taken badly. */
    private static String because(Exchange exchange, double change) {
        boolean told = exchange.step().changes().stream()
                .limit(1)
                .map(Change::evidence)
                .allMatch(Reproaches::mayBeTold);
        return told || change > 0
                ? exchange.step().because()
                : "“%s” was not taken well."
                        .formatted(Excerpt.of(words(exchange, change).words()));
    }

    /** Returns the words that moved trust in that direction; where none stand out, the whole message. */
    private static Quote words(Exchange exchange, double change) {
        Step step = exchange.step();
        return step.changes().stream()
                .filter(one -> one.trust() * change > 0)
                .findFirst()
                .map(one -> one.evidence().quote())
                .orElseGet(() -> Quote.whole(exchange.learner().utterance()));
    }
}
