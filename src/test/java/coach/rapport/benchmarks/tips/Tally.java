package coach.rapport.benchmarks.tips;

import coach.rapport.tips.IsoWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How often teams got their tip in weeks in which they were to get one.
 *
 * @param once as it should be
 * @param doubled more than once
 * @param missing never, though the clock showed a time at which it was to be posted
 * @param jumpedOver never, since the clock showed no such time; the leads were told once
 * @param unsaid as before, but nobody was told, or twice
 * @param stray in weeks in which nobody was to get one
 */
record Tally(int once, int doubled, int missing, int jumpedOver, int unsaid, int stray) {
    static Tally of(List<Crew> crews, List<Instant> shown, JdbcClient database) {
        Instant start = shown.getFirst();
        Instant end = shown.stream().max(Instant::compareTo).orElseThrow();
        Map<String, Integer> posts = Outbox.counts(database, Outbox.POST);
        Map<String, Integer> told = Outbox.counts(database, Outbox.MISSED);
        int[] found = new int[5];
        int known = 0;
        for (Crew crew : crews) {
            for (IsoWeek week : crew.weeks(start, end)) {
                String key = Outbox.key(crew.id().channel(), week.toString());
                int times = posts.getOrDefault(key, 0);
                if (times > 0) known++;
                if (times == 1) found[0]++;
                else if (times > 1) found[1]++;
                else if (crew.couldPost(week, shown)) found[2]++;
                else if (told.getOrDefault(key, 0) == 1) found[3]++;
                else if (!crew.slot().endOfDay(week).isAfter(end)) found[4]++;
            }
        }
        return new Tally(found[0], found[1], found[2], found[3], found[4], posts.size() - known);
    }
}
