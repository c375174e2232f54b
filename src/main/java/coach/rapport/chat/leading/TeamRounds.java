package coach.rapport.chat.leading;

import coach.rapport.chat.Request;
import coach.rapport.chat.Surroundings;
import coach.rapport.chat.Surroundings.ChannelSeen;
import coach.rapport.chat.Surroundings.PersonSeen;
import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.mail.Outbox;
import coach.rapport.learners.Learners;
import coach.rapport.progress.TeamPictures;
import coach.rapport.tips.ChannelLook;
import coach.rapport.tips.IsoWeek;
import coach.rapport.tips.PauseReason;
import coach.rapport.tips.Publication;
import coach.rapport.tips.Publishing;
import coach.rapport.tips.Team;
import coach.rapport.tips.TeamId;
import coach.rapport.tips.TipUses;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Looks after a team when its time has come, or its channel has changed. */
public class TeamRounds {
    private final Publishing publishing;
    private final Publisher publisher;
    private final Freezing freezing;
    private final Surroundings surroundings;

    TeamRounds(Publishing publishing, Publisher publisher, Freezing freezing, Surroundings surroundings) {
        this.publishing = publishing;
        this.publisher = publisher;
        this.freezing = freezing;
        this.surroundings = surroundings;
    }

    public static TeamRounds of(
            Publishing publishing,
            TeamPictures pictures,
            TipUses uses,
            Learners learners,
            Outbox outbox,
            Surroundings surroundings,
            Clock clock) {
        return new TeamRounds(
                publishing,
                new Publisher(outbox, surroundings),
                new Freezing(publishing, pictures, uses, learners, clock),
                surroundings);
    }

    public Answer due(Request.TeamDue due) {
        TeamId team = new TeamId(due.from().workspace(), due.channel());
        // Channels change all the time, and few of them have tips.
        Optional<Team> known = publishing.find(team);
        if (known.isEmpty()) return Answer.nothing();
        ChannelSeen seen = surroundings.lookAt(team.workspace(), team.channel());
        ChannelLook look = leadsLooked(known.get(), Looks.of(seen));
        Consumer<Publication> publish = publisher.publishing(due.id());
        List<Publication> published = publishing.settle(team, look, publish);
        if (published.isEmpty()) publishing.notice(team, look, publish);
        if (seen instanceof ChannelSeen.Joined joined) freezing.lastWeek(team, joined);
        return Answer.nothing();
    }

    public Answer undelivered(Request.Undelivered lost) {
        TeamId team = new TeamId(lost.from().workspace(), lost.channel());
        IsoWeek week = IsoWeek.parse(lost.about());
        Consumer<Publication> publish = publisher.publishing(lost.id());
        if (lost.late()) publishing.expired(team, week, publish);
        else publishing.undelivered(team, week, reason(look(team)), publish);
        return Answer.nothing();
    }

    /** Leads are looked at one by one: one who is a guest by now, or gone, leads no more. */
    private ChannelLook leadsLooked(Team team, ChannelLook look) {
        if (!(look instanceof ChannelLook.Present present)) return look;
        Set<String> members = new HashSet<>(present.fullMembers());
        team.leads().stream()
                .filter(lead -> isNoMemberAnyMore(surroundings.lookAt(lead)))
                .forEach(lead -> members.remove(lead.person()));
        return new ChannelLook.Present(present.name(), members, present.guestsFromElsewhere());
    }

    private static boolean isNoMemberAnyMore(PersonSeen seen) {
        return switch (seen) {
            case PersonSeen.Known known -> known.guest();
            case PersonSeen.Gone() -> true;
            case PersonSeen.Unknown() -> false;
        };
    }

    private ChannelLook look(TeamId team) {
        return Looks.of(surroundings.lookAt(team.workspace(), team.channel()));
    }

    private static PauseReason reason(ChannelLook look) {
        return switch (look) {
            case ChannelLook.NotIn _ -> PauseReason.NOT_IN_CHANNEL;
            case ChannelLook.Archived _ -> PauseReason.ARCHIVED;
            case ChannelLook.Gone _ -> PauseReason.GONE;
            case ChannelLook.Present _, ChannelLook.Unknown _ -> PauseReason.NOT_POSTED;
        };
    }
}
