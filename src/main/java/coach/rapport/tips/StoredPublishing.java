package coach.rapport.tips;

import coach.rapport.tips.Rota.Turn;
import coach.rapport.tips.TeamRows.Row;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionOperations;

/** Posts tips at their time, with the database's help: whoever holds a team's row settles it, alone. */
final class StoredPublishing implements Publishing {
    /** How long to wait after a look at the channel that showed nothing. */
    private static final Duration AGAIN = Duration.ofMinutes(2);

    /** How far the clocks of two replicas may be apart without one of them counting as put back. */
    private static final Duration APART = Duration.ofMinutes(1);

    private final Teams teams;
    private final WeekRows weeks;
    private final QueueRows queue;
    private final Channels channels;
    private final Passed passed;
    private final Posts posts;
    private final TransactionOperations transactions;
    private final Clock clock;

    StoredPublishing(Tables tables, Library library, TransactionOperations transactions, Clock clock) {
        this.teams = tables.teams();
        this.weeks = tables.weeks();
        this.queue = tables.queue();
        this.channels = new Channels(teams);
        this.passed = new Passed(teams, weeks);
        this.posts = new Posts(queue, weeks, library);
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Optional<Team> find(TeamId id) {
        return teams.find(id);
    }

    @Override
    public Optional<Posted> findPosted(TeamId id, IsoWeek week) {
        return weeks.findPosted(id, week);
    }

    @Override
    public List<TeamId> listDue(int most) {
        Instant now = Times.now(clock);
        teams.rows.listSettledAfter(now.plus(APART), most).forEach(this::lookAgain);
        return teams.rows.listDue(now, most);
    }

    // A clock that ran ahead was put right: what was thought over may be still to come.
    private void lookAgain(TeamId id) {
        transacted(id, _ -> {}, (ahead, _) -> {
            Instant now = Times.now(clock);
            if (!ahead.settledUntil().isAfter(now.plus(APART))) return;
            teams.rows.settle(id, now);
            Row row = teams.lock(id).orElseThrow();
            boolean isOpen = passed.due(row, now).open().isPresent();
            goOn(row.team(), isOpen ? now : row.team().slot().after(now));
        });
    }

    @Override
    public List<Publication> settle(TeamId id, ChannelLook look, Consumer<Publication> publish) {
        return transacted(id, publish, (row, told) -> settle(row, look, told));
    }

    private void settle(Row row, ChannelLook look, Consumer<Publication> publish) {
        if (row.team().paused().isPresent()) return;
        Instant now = Times.now(clock);
        Due due = passed.due(row, now);
        Team team = due.isNothing() ? row.team() : channels.check(row.team(), look, publish);
        passed.tell(team, due.passed(), publish);
        if (team.paused().isPresent()) return;
        if (due.open().isPresent() && look instanceof ChannelLook.Unknown) {
            goOn(
                    team,
                    Times.earlier(
                            now.plus(AGAIN), team.slot().endOfDay(due.open().get())));
            return;
        }
        due.open().ifPresent(week -> post(team, week, now, publish));
        passed.close(row, now);
        goOn(team, team.slot().after(now));
    }

    private void post(Team team, IsoWeek week, Instant now, Consumer<Publication> publish) {
        Optional<Turn> turn = posts.rota(team).take();
        turn.flatMap(taken -> posts.atItsTime(team, week, taken, now)).ifPresent(publish);
        if (turn.isPresent()) return;
        weeks.mark(team.id(), week, Fate.EMPTY);
        publish.accept(new Publication.NothingToPost(team, week));
    }

    private void goOn(Team team, Instant next) {
        if (team.paused().isEmpty()) teams.rows.goOn(team.id(), next);
    }

    @Override
    public List<Publication> notice(TeamId id, ChannelLook look, Consumer<Publication> publish) {
        return transacted(id, publish, (row, told) -> {
            if (row.team().paused().isEmpty()) channels.check(row.team(), look, told);
        });
    }

    @Override
    public List<Publication> undelivered(TeamId id, IsoWeek week, PauseReason reason, Consumer<Publication> publish) {
        return transacted(id, publish, (row, told) -> {
            if (!weeks.takeBack(id, week, Fate.UNDELIVERED)) return;
            queue.putBack(id, week);
            channels.pause(row.team(), reason, row.team().leads(), told);
        });
    }

    @Override
    public List<Publication> expired(TeamId id, IsoWeek week, Consumer<Publication> publish) {
        return transacted(id, publish, (row, told) -> {
            if (!weeks.takeBack(id, week, Fate.MISSED)) return;
            queue.putBack(id, week);
            passed.tell(row.team(), List.of(week), told);
        });
    }

    private List<Publication> transacted(
            TeamId id, Consumer<Publication> publish, BiConsumer<Row, Consumer<Publication>> work) {
        return Objects.requireNonNull(transactions.execute(_ -> {
            List<Publication> published = new ArrayList<>();
            teams.lock(id).ifPresent(row -> work.accept(row, published::add));
            published.forEach(publish);
            return published;
        }));
    }
}
