package coach.rapport.tips;

import coach.rapport.learners.LearnerId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Draws the consequences of what was seen in a team's channel. */
final class Channels {
    private final Teams teams;

    Channels(Teams teams) {
        this.teams = teams;
    }

    /** Returns the team as it is after that; it may be paused now. */
    Team check(Team team, ChannelLook look, Consumer<Publication> publish) {
        return switch (look) {
            case ChannelLook.Present present -> check(team, present, publish);
            case ChannelLook.NotIn _ -> pause(team, PauseReason.NOT_IN_CHANNEL, team.leads(), publish);
            case ChannelLook.Archived _ -> pause(team, PauseReason.ARCHIVED, team.leads(), publish);
            case ChannelLook.Gone _ -> pause(team, PauseReason.GONE, team.leads(), publish);
            case ChannelLook.Unknown _ -> team;
        };
    }

    private Team check(Team team, ChannelLook.Present look, Consumer<Publication> publish) {
        teams.rows.rename(team.id(), look.name());
        // Whoever said that these guests may read the tips did not speak of others who come later.
        if (!look.guestsFromElsewhere()) teams.rows.acceptGuests(team.id(), false);
        Set<LearnerId> left = team.leads().stream()
                .filter(lead -> !look.fullMembers().contains(lead.person()))
                .collect(Collectors.toUnmodifiableSet());
        left.forEach(lead -> teams.leads.remove(team.id(), lead));
        Team now = teams.get(team.id());
        if (now.leads().isEmpty()) return pause(now, PauseReason.NO_LEAD, left, publish);
        if (!left.isEmpty()) publish.accept(new Publication.LeadsLeft(now, left));
        if (!look.guestsFromElsewhere() || now.guestsAccepted()) return now;
        return pause(now, PauseReason.GUESTS, now.leads(), publish);
    }

    /** Pauses a team that is not paused yet, and says so. */
    Team pause(Team team, PauseReason reason, Set<LearnerId> tell, Consumer<Publication> publish) {
        if (team.paused().isPresent()) return team;
        teams.rows.pause(team.id(), reason);
        Team paused = teams.get(team.id());
        publish.accept(new Publication.Paused(paused, reason, tell));
        return paused;
    }

    /** Returns why nothing can be posted there at this moment, where nothing can. */
    static Optional<Refusal> obstacle(Team team, ChannelLook look) {
        return switch (look) {
            case ChannelLook.Present present ->
                Optional.of(Refusal.GUESTS_NOT_ACCEPTED)
                        .filter(_ -> present.guestsFromElsewhere() && !team.guestsAccepted());
            case ChannelLook.NotIn _ -> Optional.of(Refusal.BOT_NOT_IN_CHANNEL);
            case ChannelLook.Archived _ -> Optional.of(Refusal.CHANNEL_ARCHIVED);
            case ChannelLook.Gone _ -> Optional.of(Refusal.CHANNEL_GONE);
            case ChannelLook.Unknown _ -> Optional.of(Refusal.COULD_NOT_LOOK);
        };
    }
}
