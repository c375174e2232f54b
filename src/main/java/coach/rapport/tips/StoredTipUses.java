package coach.rapport.tips;

import coach.rapport.learners.LearnerId;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Keeps what people did with tips in the database. */
final class StoredTipUses implements TipUses {
    private final UseRows rows;
    private final Clock clock;

    StoredTipUses(UseRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public boolean record(LearnerId person, TeamId team, IsoWeek week, TipUse.Kind kind) {
        return person.workspace().equals(team.workspace()) && rows.add(person, team, week, kind, Times.now(clock));
    }

    @Override
    public boolean canUse(LearnerId person, TeamId team, IsoWeek week) {
        return person.workspace().equals(team.workspace())
                && rows.findPosted(team, week).isPresent();
    }

    @Override
    public List<TipUse> listOf(LearnerId person) {
        return rows.list(person);
    }

    @Override
    public Set<String> whoUsed(TeamId team, IsoWeek week) {
        return rows.whoUsed(team, week);
    }
}
