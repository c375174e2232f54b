package coach.rapport.coaching.worded;

import coach.rapport.coaching.Worded;
import coach.rapport.learners.LearnerForgotten;
import coach.rapport.learners.PersonalRecords;
import coach.rapport.learners.PersonalTables;
import coach.rapport.learners.Presence;
import coach.rapport.learners.WorkspaceForgotten;
import coach.rapport.practice.PracticeExpired;
import coach.rapport.practice.Session;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** The table of what models wrote, one row a practice; it goes with its learner. */
public class WordedRows {
    private final JdbcClient rows;
    private final JsonMapper json;
    private final Presence presence;
    private final TransactionOperations transactions;

    public WordedRows(JdbcClient rows, JsonMapper json, Presence presence, TransactionOperations transactions) {
        this.rows = rows;
        this.json = json;
        this.presence = presence;
        this.transactions = transactions;
    }

    /** What is kept for the learner of the practice, as they get it. */
    public static PersonalRecords records(JdbcClient rows) {
        return new PersonalTables(rows).and("Feedback in a language model's words", """
                select session as "Practice", body as "Feedback (JSON)" from coaching_worded
                where workspace = :workspace and person = :person order by session""");
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

    /** Keeps it, unless the learner was forgotten while it was written. */
    void keep(Session session, Worded worded) {
        transactions.executeWithoutResult(_ -> {
            if (presence.hold(session.learner())) insert(session, worded);
        });
    }

    private void insert(Session session, Worded worded) {
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
    void on(PracticeExpired expired) {
        rows.sql("delete from coaching_worded where workspace = ? and session = ?")
                .params(expired.session().workspace(), expired.session().value())
                .update();
    }

    @EventListener
    void on(WorkspaceForgotten forgotten) {
        rows.sql("delete from coaching_worded where workspace = ?")
                .param(forgotten.workspace())
                .update();
    }
}
