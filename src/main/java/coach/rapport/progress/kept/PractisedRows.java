package coach.rapport.progress.kept;

import coach.rapport.curriculum.Dimension;
import coach.rapport.curriculum.Technique;
import coach.rapport.learners.LearnerId;
import coach.rapport.practice.Outcome;
import coach.rapport.practice.SessionId;
import coach.rapport.progress.Practised;
import coach.rapport.progress.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of {@code progress_practice} and {@code progress_technique}. */
public final class PractisedRows {
    private static final String OF_LEARNER = " where workspace = :workspace and person = :person";

    private final JdbcClient database;

    public PractisedRows(JdbcClient database) {
        this.database = database;
    }

    /** Holds the learner's row until the transaction ends: nobody else keeps or forgets anything of them meanwhile. */
    public void lock(LearnerId learner) {
        of(
                        learner,
                        "insert into progress_learner (workspace, person) values (:workspace, :person) on conflict do nothing")
                .update();
        of(learner, "select person from progress_learner" + OF_LEARNER + " for update")
                .query(String.class)
                .list();
    }

    /** Takes the learner's row away again where nothing is kept of them. */
    public void unlock(LearnerId learner) {
        of(learner, """
                        delete from progress_learner where workspace = :workspace and person = :person and not exists
                        (select * from progress_practice where workspace = :workspace and person = :person)""").update();
    }

    /** @return whether it was not there yet */
    public boolean insert(LearnerId learner, Practised one) {
        int inserted = of(learner, """
                        insert into progress_practice (workspace, person, session, scenario, ended, outcome, second_try,
                        authenticity, curiosity, listening, empathy, told)
                        values (:workspace, :person, :session, :scenario, :ended, :outcome, :second,
                        :authenticity, :curiosity, :listening, :empathy, :told) on conflict do nothing""")
                .param("session", one.session().value())
                .param("scenario", one.scenario())
                .param("ended", time(one.ended()))
                .param("outcome", one.outcome().name())
                .param("second", one.secondTry())
                .params(scores(one))
                .param("told", String.join(" ", one.told()))
                .update();
        if (inserted == 1) one.techniques().forEach((technique, times) -> insert(learner, one, technique, times));
        return inserted == 1;
    }

    private static Map<String, @Nullable Object> scores(Practised one) {
        Map<String, @Nullable Object> scores = new HashMap<>();
        for (Dimension dimension : Dimension.values()) {
            scores.put(dimension.id(), one.find(dimension).orElse(null));
        }
        return scores;
    }

    private void insert(LearnerId learner, Practised one, Technique technique, Times times) {
        of(learner, """
                        insert into progress_technique (workspace, person, session, technique, shown, missed)
                        values (:workspace, :person, :session, :technique, :shown, :missed)""")
                .param("session", one.session().value())
                .param("technique", technique.id())
                .param("shown", times.shown())
                .param("missed", times.missed())
                .update();
    }

    /** Returns the learner's practices, the oldest first. */
    public List<Practised> list(LearnerId learner) {
        Map<String, Map<Technique, Times>> techniques = techniques(learner);
        return of(learner, "select * from progress_practice" + OF_LEARNER + " order by ended, session")
                .query((row, _) -> practised(row, techniques))
                .list();
    }

    private Map<String, Map<Technique, Times>> techniques(LearnerId learner) {
        Map<String, Map<Technique, Times>> bySession = new HashMap<>();
        of(learner, "select session, technique, shown, missed from progress_technique" + OF_LEARNER)
                .query(row -> {
                    Times times = new Times(row.getInt("shown"), row.getInt("missed"));
                    Map<Technique, Times> those =
                            bySession.computeIfAbsent(row.getString("session"), _ -> new EnumMap<>(Technique.class));
                    // One that is not taught any more has nothing to say.
                    Technique.find(row.getString("technique")).ifPresent(one -> those.put(one, times));
                });
        return bySession;
    }

    private static Practised practised(ResultSet row, Map<String, Map<Technique, Times>> techniques)
            throws SQLException {
        String session = row.getString("session");
        Map<Dimension, Double> scores = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            double score = row.getDouble(dimension.id());
            if (!row.wasNull()) scores.put(dimension, score);
        }
        return new Practised(
                new SessionId(row.getString("workspace"), session),
                row.getString("scenario"),
                row.getObject("ended", OffsetDateTime.class).toInstant(),
                Outcome.valueOf(row.getString("outcome")),
                row.getBoolean("second_try"),
                scores,
                techniques.getOrDefault(session, Map.of()),
                facts(row.getString("told")));
    }

    private static List<String> facts(String told) {
        return Arrays.stream(told.split(" ")).filter(id -> !id.isEmpty()).toList();
    }

    /** Erases all of a learner, once nobody is keeping anything of them any more. */
    public void deleteAll(LearnerId learner) {
        lock(learner);
        of(learner, "delete from progress_practice" + OF_LEARNER).update();
        of(learner, "delete from progress_learner" + OF_LEARNER).update();
    }

    public void deleteAll(String workspace) {
        for (String table : List.of("progress_practice", "progress_learner")) {
            database.sql("delete from " + table + " where workspace = ?")
                    .param(workspace)
                    .update();
        }
    }

    public void deleteBefore(Instant instant) {
        database.sql("delete from progress_practice where ended < ?")
                .param(time(instant))
                .update();
        database.sql("""
                        delete from progress_learner where not exists (select * from progress_practice
                        where progress_practice.workspace = progress_learner.workspace
                        and progress_practice.person = progress_learner.person)""").update();
    }

    private JdbcClient.StatementSpec of(LearnerId learner, String sql) {
        return database.sql(sql).param("workspace", learner.workspace()).param("person", learner.person());
    }

    // H2 rounds nanoseconds up and PostgreSQL to the nearest microsecond: cut them off here.
    private static OffsetDateTime time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
