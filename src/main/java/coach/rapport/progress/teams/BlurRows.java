package coach.rapport.progress.teams;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of {@code progress_team_blur}. What is drawn stays, whatever becomes of the team's pictures. */
public final class BlurRows {
    private final JdbcClient database;
    private final RandomGenerator random;

    public BlurRows(JdbcClient database, RandomGenerator random) {
        this.database = database;
        this.random = random;
    }

    /** Returns the channel's blur; it is drawn when it is first asked for. */
    public Blur of(String workspace, String channel) {
        return find(workspace, channel).orElseGet(() -> {
            draw(workspace, channel);
            // Somebody else may have been quicker: then theirs is the blur.
            return find(workspace, channel).orElseThrow();
        });
    }

    private Optional<Blur> find(String workspace, String channel) {
        return database.sql("select blur from progress_team_blur where workspace = ? and channel = ?")
                .params(workspace, channel)
                .query(Integer.class)
                .optional()
                .map(Blur::new);
    }

    private void draw(String workspace, String channel) {
        database.sql(
                        "insert into progress_team_blur (workspace, channel, blur) values (?, ?, ?) on conflict do nothing")
                .params(workspace, channel, random.nextInt(Amounts.BLUR + 1))
                .update();
    }

    public void deleteAll(String workspace) {
        database.sql("delete from progress_team_blur where workspace = ?")
                .param(workspace)
                .update();
    }
}
