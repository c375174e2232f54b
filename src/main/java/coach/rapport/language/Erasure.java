package coach.rapport.language;

import coach.rapport.learners.LearnerForgotten;
import coach.rapport.learners.WorkspaceForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Erases what is kept about learners: how much they have spent. */
final class Erasure {
    private final JdbcClient rows;

    Erasure(JdbcClient rows) {
        this.rows = rows;
    }

    @EventListener
    void on(LearnerForgotten forgotten) {
        for (String table : new String[] {"language_spending", "language_cost"}) {
            rows.sql("delete from " + table + " where workspace = ? and person = ?")
                    .params(forgotten.learner().workspace(), forgotten.learner().person())
                    .update();
        }
    }

    @EventListener
    void on(WorkspaceForgotten forgotten) {
        for (String table : new String[] {"language_spending", "language_cost"}) {
            rows.sql("delete from " + table + " where workspace = ?")
                    .param(forgotten.workspace())
                    .update();
        }
    }
}
