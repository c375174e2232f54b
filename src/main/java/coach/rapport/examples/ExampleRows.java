package coach.rapport.examples;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Polarity;
import coach.rapport.evidence.Speaker;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.Utterance;
import coach.rapport.learners.LearnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The rows of {@code examples_kept}. */
final class ExampleRows {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;

    ExampleRows(JdbcClient database) {
        this.database = database;
    }

    private record SavedTurn(Speaker speaker, String text) {}

    void replace(LearnerId learner, String session, int exchange, Example example) {
        database.sql("delete from examples_kept where workspace = ? and person = ? and session = ? and exchange = ?"
                        + " and technique = ? and said = ?")
                .params(learner.workspace(), learner.person(), session, exchange)
                .params(example.technique().id(), example.said().name())
                .update();
        database.sql("insert into examples_kept (workspace, person, session, exchange, technique, said, held, really,"
                        + " why, lines_before, line) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(learner.workspace(), learner.person(), session, exchange)
                .params(
                        example.technique().id(),
                        example.said().name(),
                        example.held().name())
                .param(example.really().map(Technique::id).orElse(null))
                .params(
                        example.why().text(),
                        written(example.before()),
                        example.line().text())
                .update();
    }

    private static String written(List<Turn> before) {
        return JSON.writeValueAsString(before.stream()
                .map(turn -> new SavedTurn(turn.speaker(), turn.text()))
                .toList());
    }

    int count(LearnerId learner) {
        return database.sql("select count(*) from examples_kept where workspace = ? and person = ?")
                .params(learner.workspace(), learner.person())
                .query(Integer.class)
                .single();
    }

    List<Example> listAll() {
        return database.sql("select technique, said, held, really, why, lines_before, line from examples_kept")
                .query((row, _) -> example(row))
                .list();
    }

    private static Example example(ResultSet row) throws SQLException {
        return new Example(
                Technique.find(row.getString("technique")).orElseThrow(),
                Polarity.valueOf(row.getString("said")),
                Held.valueOf(row.getString("held")),
                Optional.ofNullable(row.getString("really")).flatMap(Technique::find),
                new Utterance(row.getString("why")),
                turns(row.getString("lines_before")),
                new Utterance(row.getString("line")));
    }

    private static List<Turn> turns(String written) {
        SavedTurn[] saved = JSON.readValue(written, SavedTurn[].class);
        return IntStream.range(0, saved.length)
                .mapToObj(at -> new Turn(at, saved[at].speaker(), new Utterance(saved[at].text())))
                .toList();
    }

    void deleteAll(LearnerId learner) {
        database.sql("delete from examples_kept where workspace = ? and person = ?")
                .params(learner.workspace(), learner.person())
                .update();
    }

    void deleteAll(String workspace) {
        database.sql("delete from examples_kept where workspace = ?")
                .param(workspace)
                .update();
    }
}
