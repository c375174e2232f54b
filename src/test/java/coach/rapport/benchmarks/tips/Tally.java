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
 * @param jumpedOver never, since the clock showed no such time, and the leads were told
 * @param unsaid as before, but nobody was told
 * @param stray in weeks in which nobody was to get one
 */
record Tally(int once, int doubled, int missing, int jumpedOver, int unsaid, int stray) {
    static Tally of(List<Crew> crews, List<Instant> shown, JdbcClient database) {
        Instant start = shown.getFirst();
        Instant end = shown.stream().max(Instant::compareTo).orElseThrow();
        Map<String, Integer> counts = Outbox.counts(database);
        int[] found = new int[6];
        int known = 0;
        for (Crew crew : crews) {
            for (IsoWeek week : crew.weeks(start, end)) {
                int times = counts.getOrDefault(Outbox.key(crew.id().channel(), week.toString()), 0);
                if (times > 0) known++;
                boolean isOver = !crew.slot().endOfDay(week).isAfter(end);
                if (times == 1) found[0]++;
                else if (times > 1) found[1]++;
                else if (crew.couldPost(week, shown)) found[2]++;
                else if (isMissed(crew, week, database)) found[3]++;
                else if (isOver) found[4]++;
            }
        }
        return new Tally(found[0], found[1], found[2], found[3], found[4], counts.size() - known);
    }

    private static boolean isMissed(Crew crew, IsoWeek week, JdbcClient database) {
        return database.sql("select count(*) from tips_weeks where channel = ? and week = ? and fate = 'MISSED'")
                        .params(crew.id().channel(), week.toString())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
