package coach.rapport.tips;

import coach.rapport.learners.LearnerId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Who leads. */
final class LeadChanges {
    private final Teams teams;

    LeadChanges(Teams teams) {
        this.teams = teams;
    }

    Optional<Refusal> add(Team team, Actor lead) {
        if (Rights.refusal(team.id(), lead).isPresent()) return Optional.of(Refusal.CANNOT_LEAD);
        if (team.leads().contains(lead.person())) return Optional.empty();
        if (team.leads().size() >= LeadDesk.MOST_LEADS) return Optional.of(Refusal.LEADS_FULL);
        teams.leads.add(team.id(), lead.person());
        return Optional.empty();
    }

    Optional<Refusal> remove(Team team, LearnerId lead, Consumer<Publication> publish) {
        if (!team.leads().contains(lead)) return Optional.empty();
        teams.leads.remove(team.id(), lead);
        if (team.leads().size() > 1) return Optional.empty();
        teams.rows.pause(team.id(), PauseReason.NO_LEAD);
        publish.accept(new Publication.Paused(teams.get(team.id()), PauseReason.NO_LEAD, Set.of(lead)));
        return Optional.empty();
    }
}
