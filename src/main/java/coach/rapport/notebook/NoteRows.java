package coach.rapport.notebook;

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

/** The rows of {@code notebook_notes}. */
final class NoteRows {
    private static final String COLUMNS =
            "select workspace, person, note, about, words, come_back, reminded, kept_at from notebook_notes ";

    private final JdbcClient database;

    NoteRows(JdbcClient database) {
        this.database = database;
    }

    /** Inserts it unless the request has led to a note already. */
    void insert(Note note, String request) {
        database.sql("insert into notebook_notes (workspace, person, note, request, about, words, come_back, reminded,"
                        + " kept_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(note.learner().workspace(), note.learner().person(), note.id(), request)
                .params(note.about(), note.text(), note.comeBack(), note.reminded())
                .param(note.keptAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Note> findByRequest(LearnerId learner, String request) {
        return database.sql(COLUMNS + "where workspace = ? and person = ? and request = ?")
                .params(learner.workspace(), learner.person(), request)
                .query((row, _) -> note(row))
                .optional();
    }

    Optional<Note> find(LearnerId learner, String id) {
        return database.sql(COLUMNS + "where workspace = ? and person = ? and note = ?")
                .params(learner.workspace(), learner.person(), id)
                .query((row, _) -> note(row))
                .optional();
    }

    List<Note> list(LearnerId learner) {
        return database.sql(COLUMNS + "where workspace = ? and person = ? order by reminded, come_back, kept_at, note")
                .params(learner.workspace(), learner.person())
                .query((row, _) -> note(row))
                .list();
    }

    int count(LearnerId learner) {
        return database.sql("select count(*) from notebook_notes where workspace = ? and person = ?")
                .params(learner.workspace(), learner.person())
                .query(Integer.class)
                .single();
    }

    // The same day again is a request that came twice: what was sent stays sent.
    boolean postpone(LearnerId learner, String id, LocalDate comeBack) {
        return database.sql("""
                                update notebook_notes set come_back = :day,
                                reminded = case when come_back = :day then reminded else false end
                                where workspace = :workspace and person = :person and note = :note""")
                        .param("day", comeBack)
                        .param("workspace", learner.workspace())
                        .param("person", learner.person())
                        .param("note", id)
                        .update()
                > 0;
    }

    List<Coming> listComing(LocalDate upTo, Optional<Coming> after, int most) {
        Coming last = after.orElse(new Coming(new LearnerId("", ""), "", Morning.oldestDay(upTo)));
        return database.sql("""
                        select workspace, person, note, come_back from notebook_notes
                        where not reminded and come_back <= :to
                        and (come_back, workspace, person, note) > (:day, :workspace, :person, :note)
                        order by come_back, workspace, person, note limit :most""")
                .param("to", upTo)
                .param("day", last.on())
                .param("workspace", last.learner().workspace())
                .param("person", last.learner().person())
                .param("note", last.id())
                .param("most", most)
                .query((row, _) -> new Coming(learner(row), row.getString("note"), day(row)))
                .list();
    }

    boolean claim(Coming coming) {
        return database.sql("update notebook_notes set reminded = true where workspace = ? and person = ? and note = ?"
                                + " and come_back = ? and not reminded")
                        .params(coming.learner().workspace(), coming.learner().person())
                        .params(coming.id(), coming.on())
                        .update()
                > 0;
    }

    boolean delete(LearnerId learner, String id) {
        return database.sql("delete from notebook_notes where workspace = ? and person = ? and note = ?")
                        .params(learner.workspace(), learner.person(), id)
                        .update()
                > 0;
    }

    int deleteBefore(Instant kept, LocalDate oldest) {
        return database.sql("delete from notebook_notes where kept_at < ? and come_back < ?")
                .params(kept.atOffset(ZoneOffset.UTC), oldest)
                .update();
    }

    void deleteAll(LearnerId learner) {
        database.sql("delete from notebook_notes where workspace = ? and person = ?")
                .params(learner.workspace(), learner.person())
                .update();
    }

    void deleteAll(String workspace) {
        database.sql("delete from notebook_notes where workspace = ?")
                .param(workspace)
                .update();
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(
                row.getString("note"),
                learner(row),
                row.getString("about"),
                row.getString("words"),
                day(row),
                row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("reminded"));
    }

    private static LearnerId learner(ResultSet row) throws SQLException {
        return new LearnerId(row.getString("workspace"), row.getString("person"));
    }

    private static LocalDate day(ResultSet row) throws SQLException {
        return row.getObject("come_back", LocalDate.class);
    }
}
