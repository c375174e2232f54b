package coach.rapport.tips;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Tips at their time. {@code publish} is called inside the transaction that claims the week, so that what its caller puts
 * into an outbox is there exactly if the claim is. Where it throws, nothing has happened.
 */
public interface Publishing {
    Optional<Team> find(TeamId team);

    /** Returns what stands in the channel as the week's tip, or empty where there is none. */
    Optional<Posted> findPosted(TeamId team, IsoWeek week);

    /** Returns teams to {@link #settle}, longest due first. */
    List<TeamId> listDue(int most);

    /**
     * Does what is due: posts this week's tip, tells of weeks that went by, or pauses the team. Safe at any time, from any
     * number of replicas: a team's week is posted once.
     *
     * @return what was published, in its order; empty where nothing was due
     */
    List<Publication> settle(TeamId team, ChannelLook look, Consumer<Publication> publish);

    /** Takes note of what is in the channel between slots: pauses where it has to, and posts no tip. */
    List<Publication> notice(TeamId team, ChannelLook look, Consumer<Publication> publish);

    /**
     * Takes back a post that the platform refused for good: a tip from the queue returns to its front, and the team pauses.
     * The second time nothing happens.
     *
     * @param reason what the platform said
     */
    List<Publication> undelivered(TeamId team, IsoWeek week, PauseReason reason, Consumer<Publication> publish);

    /**
     * Takes back a post whose day ended before the platform took it: a tip from the queue returns to its front, and the
     * week counts as missed. The team does not pause. The second time nothing happens.
     */
    List<Publication> expired(TeamId team, IsoWeek week, Consumer<Publication> publish);
}
