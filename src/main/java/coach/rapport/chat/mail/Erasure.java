package coach.rapport.chat.mail;

import coach.rapport.learners.LearnerForgotten;
import coach.rapport.learners.LearnerId;
import coach.rapport.learners.WorkspaceForgotten;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Erases what chat keeps about people, inside the transaction that forgets them. */
class Erasure {
    private static final List<String> TABLES = List.of("chat_inbox", "chat_outbox", "chat_threads", "chat_said_once");

    private final JdbcClient rows;

    Erasure(JdbcClient rows) {
        this.rows = rows;
    }

    @EventListener
    void on(LearnerForgotten event) {
        LearnerId learner = event.learner();
        TABLES.forEach(table -> rows.sql("delete from " + table + " where workspace = ? and person = ?")
                .param(learner.workspace())
                .param(learner.person())
                .update());
    }

    @EventListener
    void on(WorkspaceForgotten event) {
        TABLES.forEach(table -> rows.sql("delete from " + table + " where workspace = ?")
                .param(event.workspace())
                .update());
    }
}
