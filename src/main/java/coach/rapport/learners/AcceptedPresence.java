package coach.rapport.learners;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever has accepted a notice is there. Forgetting deletes acceptances first, and waits for those who hold one. */
class AcceptedPresence implements Presence {
    private final JdbcClient rows;

    AcceptedPresence(JdbcClient rows) {
        this.rows = rows;
    }

    @Override
    public boolean hold(LearnerId learner) {
        return rows.sql("""
                        select notice from learner_acceptances where workspace = :workspace and person = :person
                        order by notice limit 1 for update""")
                .param("workspace", learner.workspace())
                .param("person", learner.person())
                .query(String.class)
                .optional()
                .isPresent();
    }
}
