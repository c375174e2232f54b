package coach.rapport.chat.leading;

import coach.rapport.chat.Surroundings.ChannelSeen;
import coach.rapport.chat.keeping.Counting;
import coach.rapport.chat.keeping.PostedTip;
import coach.rapport.learners.LearnerId;
import coach.rapport.learners.Learners;
import coach.rapport.progress.TeamPictures;
import coach.rapport.progress.TeamWeek;
import coach.rapport.tips.IsoWeek;
import coach.rapport.tips.Posted;
import coach.rapport.tips.Publishing;
import coach.rapport.tips.Team;
import coach.rapport.tips.TeamId;
import coach.rapport.tips.TipUses;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Has the picture of a team's last week made, once, after this week's slot: never because somebody looks, comes or goes. The
 * first is of the first whole week since the team was set up or went on.
 */
class Freezing {
    private final Publishing publishing;
    private final TeamPictures pictures;
    private final TipUses uses;
    private final Learners learners;
    private final Clock clock;

    Freezing(Publishing publishing, TeamPictures pictures, TipUses uses, Learners learners, Clock clock) {
        this.publishing = publishing;
        this.pictures = pictures;
        this.uses = uses;
        this.learners = learners;
        this.clock = clock;
    }

    void lastWeek(TeamId id, ChannelSeen.Joined channel) {
        publishing.find(id).ifPresent(team -> freeze(team, channel));
    }

    private void freeze(Team team, ChannelSeen.Joined channel) {
        Instant now = clock.instant();
        IsoWeek thisWeek = team.slot().weekOf(now);
        IsoWeek week = thisWeek.previous();
        if (team.paused().isPresent() || now.isBefore(team.slot().in(thisWeek))) return;
        if (begins(week, team).isBefore(team.since())) return;
        if (pictures.find(team.id().workspace(), team.id().channel(), week.toString())
                .isPresent()) return;
        Set<String> counted = counted(team, channel);
        Set<String> tried = new HashSet<>(uses.whoUsed(team.id(), week));
        tried.retainAll(counted);
        Optional<Posted> posted = publishing.findPosted(team.id(), week);
        pictures.freeze(new TeamWeek(
                team.id().workspace(),
                team.id().channel(),
                week.toString(),
                begins(week, team),
                begins(week.next(), team),
                counted,
                posted.isPresent() ? tried : Set.of(),
                posted.map(one -> one.tip().orElse(PostedTip.OWN))));
    }

    /** Those who agreed for this very channel, are in it and do not lead: a lead would know their own part of it. */
    private Set<String> counted(Team team, ChannelSeen.Joined channel) {
        Set<String> counted = new HashSet<>(learners.listAccepting(
                team.id().workspace(), Counting.notice(team.id().channel())));
        counted.retainAll(channel.members());
        team.leads().stream().map(LearnerId::person).forEach(counted::remove);
        return counted;
    }

    private static Instant begins(IsoWeek week, Team team) {
        return week.on(DayOfWeek.MONDAY).atStartOfDay(team.slot().zone()).toInstant();
    }
}
