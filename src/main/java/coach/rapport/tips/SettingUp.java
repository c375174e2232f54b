package coach.rapport.tips;

import java.time.Instant;
import java.util.Optional;

/** Teams are set up, changed, paused, and go on. */
final class SettingUp {
    private final Teams teams;
    private final QueueRows queue;
    private final WeekRows weeks;

    SettingUp(Tables tables) {
        this.teams = tables.teams();
        this.queue = tables.queue();
        this.weeks = tables.weeks();
    }

    /** Sets a team up where there is none that anybody leads. Returns false where there is one. */
    boolean begin(TeamId id, Actor actor, LeadAction.SetUp wanted, Instant now) {
        // Of two who do this at once, the second waits here and then finds the first one's.
        teams.rows.make(id, wanted.name(), wanted.slot(), wanted.supply(), now);
        Team team = teams.get(id);
        if (!team.leads().isEmpty()) return false;
        if (!actor.admin()) forget(id);
        teams.rows.change(id, wanted.name(), wanted.slot(), wanted.supply());
        teams.leads.add(id, actor.person());
        goOn(id, wanted.slot(), now);
        return true;
    }

    private void forget(TeamId id) {
        queue.clear(id);
        weeks.forget(id);
        teams.rows.acceptGuests(id, false);
    }

    Optional<Refusal> change(Team team, LeadAction.SetUp wanted, Instant now) {
        teams.rows.change(team.id(), wanted.name(), wanted.slot(), wanted.supply());
        if (team.slot().equals(wanted.slot())) return Optional.empty();
        teams.rows.begin(team.id(), now);
        if (team.paused().isEmpty()) teams.rows.goOn(team.id(), wanted.slot().after(now));
        return Optional.empty();
    }

    Optional<Refusal> pause(Team team) {
        if (team.paused().isEmpty()) teams.rows.pause(team.id(), PauseReason.BY_LEAD);
        return Optional.empty();
    }

    Optional<Refusal> resume(Team team, Actor actor, Instant now) {
        if (team.leads().isEmpty()) teams.leads.add(team.id(), actor.person());
        if (team.paused().isPresent()) goOn(team.id(), team.slot(), now);
        return Optional.empty();
    }

    Optional<Refusal> acceptGuests(Team team, Instant now) {
        teams.rows.acceptGuests(team.id(), true);
        if (team.paused().equals(Optional.of(PauseReason.GUESTS))) goOn(team.id(), team.slot(), now);
        return Optional.empty();
    }

    private void goOn(TeamId id, WeeklySlot slot, Instant now) {
        teams.rows.begin(id, now);
        teams.rows.goOn(id, slot.after(now));
    }
}
