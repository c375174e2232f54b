package coach.rapport.tips;

import coach.rapport.tips.Rota.Turn;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks ahead. */
final class TeamViews {
    private final QueueRows queue;
    private final WeekRows weeks;
    private final Posts posts;

    TeamViews(QueueRows queue, WeekRows weeks, Posts posts) {
        this.queue = queue;
        this.weeks = weeks;
        this.posts = posts;
    }

    TeamView view(Team team, Instant now) {
        IsoWeek week = team.slot().weekOf(now);
        Map<IsoWeek, Fate> fates = weeks.fatesFrom(team.id(), week);
        return new TeamView(team, queue.list(team.id()), fates.get(week) == Fate.POSTED, upcoming(team, now, fates));
    }

    private List<Upcoming> upcoming(Team team, Instant now, Map<IsoWeek, Fate> fates) {
        Rota rota = posts.rota(team);
        return Stream.iterate(team.slot().weekAfter(now), IsoWeek::next)
                .filter(week -> fates.get(week) != Fate.POSTED)
                .limit(TeamView.WEEKS)
                .map(week -> upcoming(team, week, fates.get(week) == Fate.SKIPPED, rota))
                .toList();
    }

    private static Upcoming upcoming(Team team, IsoWeek week, boolean skipped, Rota rota) {
        Optional<TeamTip> tip = skipped ? Optional.empty() : rota.take().map(Turn::tip);
        return new Upcoming(week, team.slot().in(week), skipped, tip);
    }
}
