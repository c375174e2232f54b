package coach.rapport.plans;

import coach.rapport.curriculum.IfThen;
import coach.rapport.curriculum.Technique;
import coach.rapport.learners.Coming;
import coach.rapport.learners.LearnerId;
import coach.rapport.learners.Morning;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of {@code plans_kept}. */
final class PlanRows {
    private static final String COLUMNS =
            "select workspace, person, plan, session, technique, when_words, then_words, kept_at, nudge_on, nudged"
                    + " from plans_kept ";

    private final JdbcClient database;

    PlanRows(JdbcClient database) {
        this.database = database;
    }

    /** Inserts it unless the request has led to a plan already, or the practice has. */
    void insert(Plan plan, String request) {
        database.sql(
                        "insert into plans_kept (workspace, person, plan, request, session, technique, when_words,"
                                + " then_words, kept_at, nudged) values (?, ?, ?, ?, ?, ?, ?, ?, ?, false) on conflict do nothing")
                .params(plan.learner().workspace(), plan.learner().person(), plan.id(), request)
                .param(plan.session().orElse(null))
                .params(plan.technique().id(), plan.words().when(), plan.words().then())
                .param(plan.keptAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Plan> findByRequest(LearnerId learner, String request) {
        return findBy("request", learner, request);
    }

    Optional<Plan> findBySession(LearnerId learner, String session) {
        return findBy("session", learner, session);
    }

    Optional<Plan> find(LearnerId learner, String id) {
        return findBy("plan", learner, id);
    }

    private Optional<Plan> findBy(String column, LearnerId learner, String value) {
        return database.sql(COLUMNS + "where workspace = ? and person = ? and " + column + " = ?")
                .params(learner.workspace(), learner.person(), value)
                .query((row, _) -> plan(row))
                .optional();
    }

    List<Plan> list(LearnerId learner) {
        return database.sql(COLUMNS + "where workspace = ? and person = ? order by kept_at desc, plan")
                .params(learner.workspace(), learner.person())
                .query((row, _) -> plan(row))
                .list();
    }

    int count(LearnerId learner) {
        return database.sql("select count(*) from plans_kept where workspace = ? and person = ?")
                .params(learner.workspace(), learner.person())
                .query(Integer.class)
                .single();
    }

    void change(LearnerId learner, String id, IfThen words) {
        database.sql("update plans_kept set when_words = ?, then_words = ?"
                        + " where workspace = ? and person = ? and plan = ?")
                .params(words.when(), words.then())
                .params(learner.workspace(), learner.person(), id)
                .update();
    }

    // The same day again is a request that came twice: what was sent stays sent.
    boolean nudgeOn(LearnerId learner, String id, LocalDate day) {
        return database.sql("""
                                update plans_kept set nudge_on = :day,
                                nudged = case when nudge_on = :day then nudged else false end
                                where workspace = :workspace and person = :person and plan = :plan""")
                        .param("day", day)
                        .param("workspace", learner.workspace())
                        .param("person", learner.person())
                        .param("plan", id)
                        .update()
                > 0;
    }

    boolean withoutNudge(LearnerId learner, String id) {
        return database.sql("update plans_kept set nudge_on = null, nudged = false"
                                + " where workspace = ? and person = ? and plan = ?")
                        .params(learner.workspace(), learner.person(), id)
                        .update()
                > 0;
    }

    List<Coming> listComing(LocalDate upTo, Optional<Coming> after, int most) {
        Coming last = after.orElse(new Coming(new LearnerId("", ""), "", Morning.oldestDay(upTo)));
        return database.sql("""
                        select workspace, person, plan, nudge_on from plans_kept
                        where not nudged and nudge_on <= :to
                        and (nudge_on, workspace, person, plan) > (:day, :workspace, :person, :plan)
                        order by nudge_on, workspace, person, plan limit :most""")
                .param("to", upTo)
                .param("day", last.on())
                .param("workspace", last.learner().workspace())
                .param("person", last.learner().person())
                .param("plan", last.id())
                .param("most", most)
                .query((row, _) ->
                        new Coming(learner(row), row.getString("plan"), row.getObject("nudge_on", LocalDate.class)))
                .list();
    }

    boolean claim(Coming coming) {
        return database.sql("update plans_kept set nudged = true where workspace = ? and person = ? and plan = ?"
                                + " and nudge_on = ? and not nudged")
                        .params(coming.learner().workspace(), coming.learner().person())
                        .params(coming.id(), coming.on())
                        .update()
                > 0;
    }

    boolean delete(LearnerId learner, String id) {
        return database.sql("delete from plans_kept where workspace = ? and person = ? and plan = ?")
                        .params(learner.workspace(), learner.person(), id)
                        .update()
                > 0;
    }

    int deleteBefore(Instant kept) {
        return database.sql("delete from plans_kept where kept_at < ?")
                .param(kept.atOffset(ZoneOffset.UTC))
                .update();
    }

    void deleteAll(LearnerId learner) {
        database.sql("delete from plans_kept where workspace = ? and person = ?")
                .params(learner.workspace(), learner.person())
                .update();
    }

    void deleteAll(String workspace) {
        database.sql("delete from plans_kept where workspace = ?")
                .param(workspace)
                .update();
    }

    private static Plan plan(ResultSet row) throws SQLException {
        return new Plan(
                row.getString("plan"),
                learner(row),
                Optional.ofNullable(row.getString("session")),
                Technique.find(row.getString("technique")).orElseThrow(),
                new IfThen(row.getString("when_words"), row.getString("then_words")),
                row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("nudge_on", LocalDate.class)),
                row.getBoolean("nudged"));
    }

    private static LearnerId learner(ResultSet row) throws SQLException {
        return new LearnerId(row.getString("workspace"), row.getString("person"));
    }
}
