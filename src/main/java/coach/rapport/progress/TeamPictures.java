package coach.rapport.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a lead sees of a team: one frozen picture a week, of at least {@value #FEWEST} people, holding none of them. No name,
 * no exact count, and nothing that a person's forgetting would change.
 *
 * @see "src/docs/decisions/0019-team-pictures.md, for the noise and what it costs"
 */
public interface TeamPictures {
    /** Of fewer people nothing is ever said. */
    int FEWEST = 5;

    /** Makes the picture of a week and keeps it. Of a week that has one already, returns that one: noise is drawn once. */
    TeamPicture freeze(TeamWeek week);

    /** @param week such as {@code 2026-W48} */
    Optional<TeamPicture> find(String workspace, String channel, String week);

    /** Returns the channel's pictures, the latest week first. */
    List<TeamPicture> list(String workspace, String channel);

    /** Erases a channel's pictures, where others lead from now on. Only weeks after that may be frozen then. */
    void deleteAll(String workspace, String channel);

    /** Erases pictures of weeks that ended before then. */
    void deleteBefore(Instant instant);
}
