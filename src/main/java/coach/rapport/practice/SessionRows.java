package coach.rapport.practice;

import coach.rapport.learners.LearnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of {@code practice_session}. */
final class SessionRows {
    private static final String COLUMNS = "select workspace, session, learner, scenario, started, touched,"
            + " fork_session, fork_exchange, outcome, stopped, ended from practice_session ";

    private final JdbcClient database;

    SessionRows(JdbcClient database) {
        this.database = database;
    }

    /** A session without what was said in it. */
    record Row(
            SessionId id,
            LearnerId learner,
            String scenario,
            Instant started,
            Instant touched,
            Optional<Fork> fork,
            Optional<Ending> ending) {}

    void insert(SessionId id, LearnerId learner, String request, String scenario, Instant now, Optional<Fork> fork) {
        database.sql("insert into practice_session (workspace, session, learner, request, scenario, started, touched,"
                        + " stopped) values (?, ?, ?, ?, ?, ?, ?, false)")
                .params(id.workspace(), id.value(), learner.person(), request, scenario, utc(now), utc(now))
                .update();
        fork.ifPresent(from -> fork(id, from));
    }

    private void fork(SessionId id, Fork fork) {
        database.sql("update practice_session set fork_session = ?, fork_exchange = ?"
                        + " where workspace = ? and session = ?")
                .params(fork.from().value(), fork.exchange(), id.workspace(), id.value())
                .update();
    }

    Optional<Row> findByRequest(LearnerId learner, String request) {
        return database.sql(COLUMNS + "where workspace = ? and learner = ? and request = ?")
                .params(learner.workspace(), learner.person(), request)
                .query(SessionRows::row)
                .optional();
    }

    Optional<Row> find(LearnerId learner, SessionId id) {
        return database.sql(COLUMNS + "where workspace = ? and session = ? and learner = ? and workspace = ?")
                .params(id.workspace(), id.value(), learner.person(), learner.workspace())
                .query(SessionRows::row)
                .optional();
    }

    /** Keeps everyone else off the session until the transaction ends. Returns false where it is gone. */
    boolean lock(SessionId id) {
        return database.sql("select session from practice_session where workspace = ? and session = ? for update")
                .params(id.workspace(), id.value())
                .query(String.class)
                .optional()
                .isPresent();
    }

    List<Row> list(LearnerId learner, int limit) {
        return database.sql(COLUMNS + "where workspace = ? and learner = ? order by started desc, session limit ?")
                .params(learner.workspace(), learner.person(), limit)
                .query(SessionRows::row)
                .list();
    }

    List<Row> listOpen(LearnerId learner) {
        return database.sql(COLUMNS
                        + "where workspace = ? and learner = ? and ended is null order by touched desc, session")
                .params(learner.workspace(), learner.person())
                .query(SessionRows::row)
                .list();
    }

    List<Row> listSilentSince(Instant instant) {
        return database.sql(COLUMNS + "where ended is null and touched < ? order by touched limit 100")
                .params(utc(instant))
                .query(SessionRows::row)
                .list();
    }

    List<Row> listEndedBefore(Instant instant) {
        return database.sql(COLUMNS + "where ended < ? order by ended")
                .params(utc(instant))
                .query(SessionRows::row)
                .list();
    }

    void touch(SessionId id, Instant now) {
        database.sql("update practice_session set touched = ? where workspace = ? and session = ?")
                .params(utc(now), id.workspace(), id.value())
                .update();
    }

    void end(SessionId id, Ending ending) {
        switch (ending) {
            case Ending.Over(Outcome outcome, Instant at) ->
                end("outcome = '" + outcome.name() + "', ended = ?", id, at);
            case Ending.Stopped(Instant at) -> end("stopped = true, ended = ?", id, at);
        }
    }

    private void end(String how, SessionId id, Instant at) {
        database.sql("update practice_session set " + how + " where workspace = ? and session = ? and ended is null")
                .params(utc(at), id.workspace(), id.value())
                .update();
    }

    void delete(SessionId id) {
        database.sql("delete from practice_session where workspace = ? and session = ?")
                .params(id.workspace(), id.value())
                .update();
    }

    void deleteAll(LearnerId learner) {
        database.sql("delete from practice_session where workspace = ? and learner = ?")
                .params(learner.workspace(), learner.person())
                .update();
    }

    void deleteAll(String workspace) {
        database.sql("delete from practice_session where workspace = ?")
                .param(workspace)
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        String workspace = row.getString("workspace");
        return new Row(
                new SessionId(workspace, row.getString("session")),
                new LearnerId(workspace, row.getString("learner")),
                row.getString("scenario"),
                instant(row, "started"),
                instant(row, "touched"),
                fork(workspace, row.getString("fork_session"), row.getInt("fork_exchange")),
                ending(row));
    }

    private static Optional<Fork> fork(String workspace, @Nullable String session, int exchange) {
        return session == null ? Optional.empty() : Optional.of(new Fork(new SessionId(workspace, session), exchange));
    }

    private static Optional<Ending> ending(ResultSet row) throws SQLException {
        if (row.getObject("ended") == null) return Optional.empty();
        Instant at = instant(row, "ended");
        return Optional.of(
                row.getBoolean("stopped")
                        ? new Ending.Stopped(at)
                        : new Ending.Over(Outcome.valueOf(row.getString("outcome")), at));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    // H2 rounds nanoseconds up: a moment must not come back later than it was.
    private static OffsetDateTime utc(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
