package coach.rapport.tips;

import coach.rapport.tips.Rota.Turn;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** What leads change in a single week. */
final class WeekChanges {
    private final WeekRows weeks;
    private final Posts posts;

    WeekChanges(WeekRows weeks, Posts posts) {
        this.weeks = weeks;
        this.posts = posts;
    }

    Optional<Refusal> skip(Team team, IsoWeek week, Instant now) {
        Optional<Refusal> refusal = refusal(team, week, now);
        if (refusal.isEmpty()) weeks.mark(team.id(), week, Fate.SKIPPED);
        return refusal;
    }

    Optional<Refusal> unskip(Team team, IsoWeek week, Instant now) {
        Optional<Refusal> refusal = refusal(team, week, now);
        if (refusal.isEmpty()) weeks.unskip(team.id(), week);
        return refusal;
    }

    private Optional<Refusal> refusal(Team team, IsoWeek week, Instant now) {
        if (isOut(team, week)) return Optional.of(Refusal.ALREADY_OUT);
        IsoWeek furthest = team.slot().weekOf(now).plus(LeadAction.Skip.FURTHEST);
        boolean isToCome = team.slot().in(week).isAfter(now) && week.compareTo(furthest) <= 0;
        return isToCome ? Optional.empty() : Optional.of(Refusal.NO_SUCH_WEEK);
    }

    Optional<Refusal> postNow(Team team, LeadAction.PostNow wanted, Instant now, Consumer<Publication> publish) {
        if (weeks.hasRequest(team.id(), wanted.request())) return Optional.empty();
        if (isOut(team, team.slot().weekOf(now))) return Optional.of(Refusal.ALREADY_OUT);
        if (team.paused().isPresent()) return Optional.of(Refusal.PAUSED);
        Optional<Refusal> obstacle = Channels.obstacle(team, wanted.look());
        if (obstacle.isPresent()) return obstacle;
        Optional<Turn> turn = posts.rota(team).take();
        if (turn.isEmpty()) return Optional.of(Refusal.NOTHING_TO_POST);
        posts.atOnce(team, turn.get(), wanted.request(), now).ifPresent(publish);
        return Optional.empty();
    }

    private boolean isOut(Team team, IsoWeek week) {
        return weeks.find(team.id(), week).equals(Optional.of(Fate.POSTED));
    }
}
