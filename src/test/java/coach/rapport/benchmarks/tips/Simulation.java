package coach.rapport.benchmarks.tips;

import coach.rapport.storage.Database;
import coach.rapport.tips.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two replicas post the tips of many teams over some weeks of autumn, in which clocks change on all continents. */
final class Simulation {
    private static final Instant START = Instant.parse("2026-10-01T00:00:00Z");

    private final SplittableRandom random;
    private final List<Crew> crews;
    private final Course course;
    private String kills = "";
    private int late;

    Simulation(int teams, int weeks, long seed) {
        random = new SplittableRandom(seed);
        crews = IntStream.range(0, teams)
                .mapToObj(number -> Crew.random(number, random))
                .toList();
        course = new Course(START, START.plus(Duration.ofDays(7L * weeks)), random);
    }

    Tally run() {
        DataSource database = Database.POSTGRESQL.migrated();
        TestClock clock = new TestClock(START);
        try (Replica one = new Replica(database, clock, random.nextLong());
                Replica other = new Replica(database, clock, random.nextLong())) {
            JdbcClient rows = one.tips().database();
            Outbox.make(rows);
            crews.forEach(crew -> crew.setUp(one.tips().desk()));
            for (Instant now : course.shown()) {
                clock.set(now);
                CompletableFuture<Void> meanwhile = CompletableFuture.runAsync(other::work);
                one.work();
                meanwhile.join();
            }
            kills = "%s; %s".formatted(one.kills(), other.kills());
            late = Outbox.late(rows);
            return Tally.of(crews, course.shown(), rows);
        }
    }

    int moments() {
        return course.shown().size();
    }

    String jumps() {
        return course.jumps();
    }

    String kills() {
        return kills;
    }

    int late() {
        return late;
    }
}
