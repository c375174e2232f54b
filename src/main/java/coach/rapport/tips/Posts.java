package coach.rapport.tips;

import coach.rapport.tips.Rota.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Claims weeks for tips. */
final class Posts {
    private static final Duration LATE = Duration.ofMinutes(15);

    private final QueueRows queue;
    private final WeekRows weeks;
    private final Library library;

    Posts(QueueRows queue, WeekRows weeks, Library library) {
        this.queue = queue;
        this.weeks = weeks;
        this.library = library;
    }

    /** Returns whose turn it is, beginning with the next. */
    Rota rota(Team team) {
        return new Rota(team.supply(), queue.list(team.id()), library, weeks.lastPosted(team.id()));
    }

    /** Claims a week whose slot has come, and takes the tip out of the queue. Empty where the week is claimed already. */
    Optional<Publication.Post> atItsTime(Team team, IsoWeek week, Turn turn, Instant now) {
        Instant at = team.slot().in(week);
        boolean late = now.isAfter(at.plus(LATE));
        Publication.Post post =
                new Publication.Post(team, week, turn.tip(), at, team.slot().endOfDay(week), late);
        return claim(post, turn, Optional.empty(), Set.of(Fate.MISSED));
    }

    /** Claims the week that it is, whatever became of it so far, except that its tip is out. */
    Optional<Publication.Post> atOnce(Team team, Turn turn, String request, Instant now) {
        IsoWeek week = team.slot().weekOf(now);
        Publication.Post post =
                new Publication.Post(team, week, turn.tip(), now, team.slot().endOfDay(now), false);
        return claim(post, turn, Optional.of(request), Fate.NOT_OUT);
    }

    private Optional<Publication.Post> claim(
            Publication.Post post, Turn turn, Optional<String> request, Set<Fate> over) {
        TeamId team = post.team().id();
        if (!weeks.claim(team, post.week(), turn.tip().libraryId(), request, over)) return Optional.empty();
        queue.post(team, post.week(), turn.item());
        return Optional.of(post);
    }
}
