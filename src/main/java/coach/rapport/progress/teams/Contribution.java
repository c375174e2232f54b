package coach.rapport.progress.teams;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Reproaches;
import coach.rapport.progress.Level;
import coach.rapport.progress.Practised;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What one person adds to a picture, bounded. Somebody who has never practised adds nothing but one who could have.
 *
 * @param level how far their level lies from the middle, at most {@link Amounts#LEVEL} either way
 * @param practices at most {@link Amounts#PRACTICES}
 * @param last their last first tries, which the level and the techniques are of
 */
public record Contribution(double level, int practices, boolean tried, List<Practised> last) {
    /** @param history the oldest first; what ended after the week does not count */
    public static Contribution of(List<Practised> history, Instant from, Instant to, boolean tried) {
        List<Practised> until =
                history.stream().filter(one -> one.ended().isBefore(to)).toList();
        long inWeek = until.stream().filter(one -> !one.ended().isBefore(from)).count();
        List<Practised> firstTries =
                until.stream().filter(one -> !one.secondTry()).toList();
        List<Practised> last = firstTries.subList(Math.max(0, firstTries.size() - Level.MOST), firstTries.size());
        return new Contribution(level(last), (int) Math.min(Amounts.PRACTICES, inWeek), tried, last);
    }

    private static double level(List<Practised> last) {
        OptionalDouble mean = last.stream()
                .flatMap(one -> one.scores().values().stream())
                .mapToDouble(Double::doubleValue)
                .average();
        return Math.clamp(mean.orElse(Amounts.MIDDLE) - Amounts.MIDDLE, -Amounts.LEVEL, Amounts.LEVEL);
    }

    /** Returns in what share of their last practices they showed it, from 0 to 1. */
    public double shows(Technique technique) {
        return share(
                last.stream().filter(one -> one.times(technique).shown() > 0).count());
    }

    /** Returns in what share of their last practices they missed it and did not show it; 0 where misses may not be told. */
    public double misses(Technique technique) {
        if (!Reproaches.areTold(technique)) return 0;
        return share(last.stream()
                .filter(one -> one.times(technique).missed() > 0
                        && one.times(technique).shown() == 0)
                .count());
    }

    private double share(long practices) {
        return last.isEmpty() ? 0 : (double) practices / last.size();
    }
}
