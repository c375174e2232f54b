package coach.rapport.tips;

import static coach.rapport.tips.Times.utc;

import coach.rapport.learners.LearnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The rows of {@code tips_teams}. */
final class TeamRows {
    static final int LONGEST_NAME = 200;

    private final JdbcClient database;

    TeamRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * A team as it is kept.
     *
     * @param team without its leads
     * @param settledUntil slots up to then were dealt with
     */
    record Row(Team team, Instant settledUntil) {}

    Optional<Row> find(TeamId id) {
        return find(id, "");
    }

    /** Returns the team, and keeps everyone else off it until the transaction ends. */
    Optional<Row> lock(TeamId id) {
        return find(id, " for update");
    }

    private Optional<Row> find(TeamId id, String how) {
        return of("""
                        select workspace, channel, name, weekday, minute_of_day, zone, supply, paused, guests_accepted, since,
                            settled_until
                        from tips_teams where workspace = :workspace and channel = :channel""" + how, id).query((row, _) -> row(row)).optional();
    }

    /** Makes the team, paused, where there is none. */
    void make(TeamId id, String name, WeeklySlot slot, Supply supply, Instant now) {
        slot(of("""
                        insert into tips_teams (workspace, channel, name, weekday, minute_of_day, zone, supply, paused,
                            guests_accepted, since, settled_until)
                        values (:workspace, :channel, :name, :weekday, :minute, :zone, :supply, :paused, false, :now, :now)
                        on conflict do nothing""", id), slot)
                .param("name", cut(name))
                .param("supply", supply.name())
                .param("paused", PauseReason.NO_LEAD.name())
                .param("now", utc(now))
                .update();
    }

    void change(TeamId id, String name, WeeklySlot slot, Supply supply) {
        slot(of("""
                        update tips_teams set name = :name, weekday = :weekday, minute_of_day = :minute, zone = :zone,
                            supply = :supply
                        where workspace = :workspace and channel = :channel""", id), slot)
                .param("name", cut(name))
                .param("supply", supply.name())
                .update();
    }

    void rename(TeamId id, String name) {
        of("update tips_teams set name = :name where workspace = :workspace and channel = :channel", id)
                .param("name", cut(name))
                .update();
    }

    /** Makes slots up to this moment not due. */
    void begin(TeamId id, Instant now) {
        of("""
                        update tips_teams set since = :now, settled_until = :now
                        where workspace = :workspace and channel = :channel""", id).param("now", utc(now)).update();
    }

    /** @param next when to look at the team again */
    void goOn(TeamId id, Instant next) {
        of(
                        "update tips_teams set paused = null, next_at = :next where workspace = :workspace and channel = :channel",
                        id)
                .param("next", utc(next))
                .update();
    }

    void pause(TeamId id, PauseReason reason) {
        of(
                        "update tips_teams set paused = :reason, next_at = null where workspace = :workspace and channel = :channel",
                        id)
                .param("reason", reason.name())
                .update();
    }

    void acceptGuests(TeamId id, boolean accepted) {
        of("update tips_teams set guests_accepted = :it where workspace = :workspace and channel = :channel", id)
                .param("it", accepted)
                .update();
    }

    void settle(TeamId id, Instant until) {
        of("update tips_teams set settled_until = :until where workspace = :workspace and channel = :channel", id)
                .param("until", utc(until))
                .update();
    }

    List<TeamId> listDue(Instant now, int most) {
        return database.sql("""
                        select workspace, channel from tips_teams where next_at <= :now
                        order by next_at, workspace, channel limit :most""")
                .param("now", utc(now))
                .param("most", most)
                .query(TeamId.class)
                .list();
    }

    /** Returns teams that were dealt with, by the clock of that time, later than this moment. */
    List<TeamId> listSettledAfter(Instant moment, int most) {
        return database.sql("""
                        select workspace, channel from tips_teams where settled_until > :moment
                        order by settled_until desc, workspace, channel limit :most""")
                .param("moment", utc(moment))
                .param("most", most)
                .query(TeamId.class)
                .list();
    }

    private StatementSpec of(String sql, TeamId id) {
        return database.sql(sql).param("workspace", id.workspace()).param("channel", id.channel());
    }

    private static StatementSpec slot(StatementSpec statement, WeeklySlot slot) {
        return statement
                .param("weekday", slot.day().getValue())
                .param("minute", slot.time().toSecondOfDay() / 60)
                .param("zone", slot.zone().getId());
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private static Row row(ResultSet row) throws SQLException {
        Team team = new Team(
                new TeamId(row.getString("workspace"), row.getString("channel")),
                row.getString("name"),
                new WeeklySlot(
                        DayOfWeek.of(row.getInt("weekday")),
                        LocalTime.ofSecondOfDay(row.getInt("minute_of_day") * 60L),
                        ZoneId.of(row.getString("zone"))),
                Supply.valueOf(row.getString("supply")),
                paused(row.getString("paused")),
                Set.<LearnerId>of(),
                row.getBoolean("guests_accepted"),
                instant(row, "since"));
        return new Row(team, instant(row, "settled_until"));
    }

    private static Optional<PauseReason> paused(@Nullable String reason) {
        return Optional.ofNullable(reason).map(PauseReason::valueOf);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
