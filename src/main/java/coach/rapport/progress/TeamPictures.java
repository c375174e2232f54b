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
    /** Of fewer people nothing is ever said. A team may need up to three more: how many is its own, and never told. */
    int FEWEST = 5;

    /**
     * Makes the picture of a week and keeps it. Of a week that has one already, returns that one: noise is drawn once. Weeks
     * are frozen in their order.
     *
     * @param week of a channel that was set up before it began; see {@link #deleteAll}
     */
    TeamPicture freeze(TeamWeek week);

    /** @param week such as {@code 2026-W48} */
    Optional<TeamPicture> find(String workspace, String channel, String week);

    /** Returns the channel's pictures, the latest week first. */
    List<TeamPicture> list(String workspace, String channel);

    /** Erases pictures of weeks that ended before then. */
    void deleteBefore(Instant instant);

    /**
     * Erases a channel's pictures, for one that new leads set up: they see none from before them. From then on a week that
     * began before the set-up must never be frozen: its picture would be made a second time, with other noise. Nothing here
     * remembers that there was one; the caller sees to it. How many people the team needs stays as it was drawn.
     */
    void deleteAll(String workspace, String channel);
}
