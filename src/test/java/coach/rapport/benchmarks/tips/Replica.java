package coach.rapport.benchmarks.tips;

import coach.rapport.tips.ChannelLook;
import coach.rapport.tips.Publication;
import coach.rapport.tips.TeamId;
import coach.rapport.tips.WiredTips;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import javax.sql.DataSource;

/** A process that posts tips, with connections of its own. It is killed at bad moments, and starts again. */
final class Replica implements AutoCloseable {
    private static final ChannelLook FINE = new ChannelLook.Present("team", Set.of(Crew.LEAD), false);
    private static final int AT_ONCE = 20;
    private static final double KILLED = 0.05;

    private final HikariDataSource source = new HikariDataSource();
    private final WiredTips tips;
    private final SplittableRandom random;
    private int killedBefore;
    private int killedAfter;

    Replica(DataSource database, Clock clock, long seed) {
        source.setDataSource(database);
        source.setMaximumPoolSize(2);
        tips = WiredTips.on(source, WiredTips.library(52), clock);
        random = new SplittableRandom(seed);
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    WiredTips tips() {
        return tips;
    }

    /** Works until nothing is due. */
    void work() {
        for (List<TeamId> due = list(); !due.isEmpty(); due = list()) {
            try {
                due.forEach(this::settle);
            } catch (Killed _) {
                // The next one starts where the database stands.
            }
        }
    }

    private List<TeamId> list() {
        return tips.publishing().listDue(AT_ONCE);
    }

    private void settle(TeamId team) {
        List<Publication> published = tips.publishing().settle(team, FINE, this::putOut);
        if (!published.isEmpty() && random.nextDouble() < KILLED) {
            killedAfter++;
            throw new Killed();
        }
    }

    private void putOut(Publication publication) {
        maybeKilled();
        switch (publication) {
            case Publication.Post post -> Outbox.put(tips.database(), post);
            case Publication.Missed missed -> Outbox.put(tips.database(), missed);
            case Publication.NothingToPost _, Publication.Paused _, Publication.LeadsLeft _ ->
                throw new IllegalStateException("nothing gives cause for " + publication);
        }
        maybeKilled();
    }

    private void maybeKilled() {
        if (random.nextDouble() < KILLED / 2) {
            killedBefore++;
            throw new Killed();
        }
    }

    String kills() {
        return "%d before a commit, %d after one".formatted(killedBefore, killedAfter);
    }

    @Override
    public void close() {
        source.close();
    }
}
