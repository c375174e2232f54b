package coach.rapport.tips;

import java.util.Optional;

/** Who may change what a team gets. */
final class Rights {
    private Rights() {}

    /** Returns why somebody may not, whatever the team is like: all but full members who are in its channel. */
    static Optional<Refusal> refusal(TeamId team, Actor actor) {
        if (!actor.person().workspace().equals(team.workspace())) return Optional.of(Refusal.OTHER_WORKSPACE);
        if (!actor.inChannel()) return Optional.of(Refusal.NOT_IN_CHANNEL);
        if (actor.guest()) return Optional.of(Refusal.GUEST);
        return Optional.empty();
    }

    static boolean mayChange(Team team, Actor actor) {
        return refusal(team.id(), actor).isEmpty()
                && (actor.admin() || team.leads().contains(actor.person()));
    }
}
