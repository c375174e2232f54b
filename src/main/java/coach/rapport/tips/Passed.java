package coach.rapport.tips;

import coach.rapport.tips.TeamRows.Row;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Weeks that went by with nothing posted. */
final class Passed {
    private final Teams teams;
    private final WeekRows weeks;

    Passed(Teams teams, WeekRows weeks) {
        this.teams = teams;
        this.weeks = weeks;
    }

    Due due(Row row, Instant now) {
        Team team = row.team();
        WeeklySlot slot = team.slot();
        // A clock may have been put back since: then weeks matter that come before those that were dealt with.
        IsoWeek first = slot.weekOf(Times.earlier(now, Times.later(team.since(), row.settledUntil())))
                .previous();
        return Due.at(now, slot, team.since(), row.settledUntil(), weeks.fatesFrom(team.id(), first));
    }

    /** Notes them down and tells the leads of them, once. */
    void tell(Team team, List<IsoWeek> passed, Consumer<Publication> publish) {
        if (passed.isEmpty()) return;
        passed.forEach(week -> weeks.mark(team.id(), week, Fate.MISSED));
        if (!team.leads().isEmpty()) publish.accept(new Publication.Missed(team, passed));
    }

    /** Lets no slot up to this moment be looked at again. */
    void close(Row row, Instant now) {
        teams.rows.settle(row.team().id(), Times.later(row.settledUntil(), now));
    }
}
