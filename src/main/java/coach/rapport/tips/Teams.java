package coach.rapport.tips;

import coach.rapport.tips.TeamRows.Row;
import java.util.Optional;

/** Teams with their leads, and what changes in both at once. */
final class Teams {
    final TeamRows rows;
    final LeadRows leads;

    Teams(TeamRows rows, LeadRows leads) {
        this.rows = rows;
        this.leads = leads;
    }

    /** Returns the team as it is at this moment; it may change at the next. */
    Optional<Team> find(TeamId id) {
        return rows.find(id).map(Row::team).map(this::withLeads);
    }

    /** Returns the team as it is, and keeps everyone else off it until the transaction ends. */
    Optional<Row> lock(TeamId id) {
        return rows.lock(id).map(row -> new Row(withLeads(row.team()), row.settledUntil()));
    }

    /** Returns it as it is now, where it is known to be there. */
    Team get(TeamId id) {
        return lock(id).orElseThrow().team();
    }

    private Team withLeads(Team team) {
        return new Team(
                team.id(),
                team.name(),
                team.slot(),
                team.supply(),
                team.paused(),
                leads.list(team.id()),
                team.guestsAccepted(),
                team.since());
    }
}
