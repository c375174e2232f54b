package coach.rapport.tips;

import coach.rapport.learners.LearnerForgotten;
import coach.rapport.learners.LearnerId;
import coach.rapport.learners.RetentionDue;
import coach.rapport.learners.WorkspaceForgotten;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Erases what is kept about people, inside the transaction of whoever announces that it is time. */
class Erasure {
    private static final List<String> TABLES =
            List.of("tips_uses", "tips_weeks", "tips_queue", "tips_leads", "tips_teams");

    private final JdbcClient database;
    private final Teams teams;
    private final UseRows uses;

    Erasure(JdbcClient database, Teams teams, UseRows uses) {
        this.database = database;
        this.teams = teams;
        this.uses = uses;
    }

    @EventListener
    void on(LearnerForgotten event) {
        LearnerId learner = event.learner();
        teams.leads.listTeams(learner).forEach(team -> leave(team, learner));
        erase("delete from tips_queue where workspace = ? and put_by = ?", learner);
        erase("delete from tips_uses where workspace = ? and person = ?", learner);
    }

    @EventListener
    void on(RetentionDue event) {
        uses.deleteBefore(event.scoresBefore());
    }

    private void leave(TeamId id, LearnerId learner) {
        boolean wasTheLast = teams.lock(id)
                .filter(row -> row.team().leads().equals(Set.of(learner)))
                .isPresent();
        teams.leads.remove(id, learner);
        if (wasTheLast) teams.rows.pause(id, PauseReason.NO_LEAD);
    }

    private void erase(String sql, LearnerId learner) {
        database.sql(sql).param(learner.workspace()).param(learner.person()).update();
    }

    @EventListener
    void on(WorkspaceForgotten event) {
        TABLES.forEach(table -> database.sql("delete from " + table + " where workspace = ?")
                .param(event.workspace())
                .update());
    }
}
