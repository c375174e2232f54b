package coach.rapport.coaching.worded;

import coach.rapport.coaching.Worded;
import coach.rapport.learners.LearnerForgotten;
import coach.rapport.learners.WorkspaceForgotten;
import coach.rapport.practice.Session;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The table of what models wrote, one row a practice; it goes with its learner. */
public class WordedRows {
    private final JdbcClient rows;
    private final JsonMapper json;

    public WordedRows(JdbcClient rows, JsonMapper json) {
        this.rows = rows;
        this.json = json;
    }

    Optional<Worded> find(Session session) {
        return rows.sql("select body from coaching_worded where workspace = ? and person = ? and session = ?")
                .params(
                        session.learner().workspace(),
                        session.learner().person(),
                        session.id().value())
                .query(String.class)
                .optional()
                .map(body -> json.readValue(body, SavedWording.class).restored(session));
    }

    void keep(Session session, Worded worded) {
        rows.sql("""
                        insert into coaching_worded (workspace, session, person, body)
                        values (:workspace, :session, :person, :body) on conflict do nothing""")
                .param("workspace", session.learner().workspace())
                .param("session", session.id().value())
                .param("person", session.learner().person())
                .param("body", json.writeValueAsString(SavedWording.of(worded)))
                .update();
    }

    @EventListener
    void on(LearnerForgotten forgotten) {
        rows.sql("delete from coaching_worded where workspace = ? and person = ?")
                .params(forgotten.learner().workspace(), forgotten.learner().person())
                .update();
    }

    @EventListener
    void on(WorkspaceForgotten forgotten) {
        rows.sql("delete from coaching_worded where workspace = ?")
                .param(forgotten.workspace())
                .update();
    }
}
