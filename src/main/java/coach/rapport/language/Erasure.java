package coach.rapport.language;

import coach.rapport.learners.LearnerForgotten;
import coach.rapport.learners.RetentionDue;
import coach.rapport.learners.WorkspaceForgotten;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

    // Days are counted in UTC. Budgets clear away after a week, but only where somebody still spends.
    @EventListener
    void on(RetentionDue due) {
        rows.sql("delete from language_spending where on_day < ?")
                .param(LocalDate.ofInstant(due.transcriptsBefore(), ZoneOffset.UTC))
                .update();
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
