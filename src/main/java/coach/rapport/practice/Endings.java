package coach.rapport.practice;

import coach.rapport.curriculum.Scenario;
import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Legibility;
import java.util.List;
import java.util.Optional;

/** When the customer ends the talk, and how. */
final class Endings {
    // Nobody walks out on the first wrong word, or the second.
    private static final int FIRST_LEAVING = 3;
    // Turns with nothing to answer in them, in a row, before the customer gives up.
    private static final int PATIENCE = 4;
    // Turns before a customer who has been won and asked whether it is settled brings it to a close.
    private static final int FIRST_SETTLED = 6;
    // Turns before a customer who has got nowhere gives up.
    private static final int FIRST_RESIGNING = 8;
    private static final double NOWHERE = 3;
    // Below this at goodbye, nothing is open any more.
    private static final double UNDECIDED = 4.5;

    private final int maxTurns;

    /** @param maxTurns learner turns before the customer says goodbye */
    Endings(int maxTurns) {
        this.maxTurns = maxTurns;
    }

    /** Returns how the customer ends the talk after this turn, or empty where it goes on. */
    Optional<Outcome> after(Situation situation, CustomerState after) {
        int turns = situation.before().size() + 1;
        if (turns >= FIRST_LEAVING && leaves(situation.scenario(), after)) return Optional.of(Outcome.LEFT);
        if (outOfPatience(situation)) return Optional.of(Outcome.LEFT);
        if (situation.farewell()) return Optional.of(decided(atGoodbye(situation.scenario(), after)));
        if (turns >= FIRST_SETTLED && settles(situation) && happy(situation.scenario(), after)) {
            return Optional.of(Outcome.HAPPY);
        }
        boolean givesUp = turns >= FIRST_RESIGNING && after.trust() < NOWHERE;
        if (givesUp || turns >= maxTurns) return Optional.of(decided(atGoodbye(situation.scenario(), after)));
        return Optional.empty();
    }

    private static boolean leaves(Scenario scenario, CustomerState state) {
        return state.trust() <= scenario.leaves().trust()
                || state.tension() >= scenario.leaves().tension();
    }

    private static boolean outOfPatience(Situation situation) {
        List<Exchange> before = situation.before();
        if (situation.evidence().legibility() == Legibility.ENGLISH || before.size() < PATIENCE - 1) return false;
        return before.subList(before.size() - PATIENCE + 1, before.size()).stream()
                .allMatch(exchange -> exchange.evidence().legibility() != Legibility.ENGLISH);
    }

    private static boolean settles(Situation situation) {
        return situation.evidence().shows(Technique.CLOSE_THE_LOOP);
    }

    /** Returns how the customer takes a goodbye in this state. */
    Outcome atGoodbye(Scenario scenario, CustomerState state) {
        if (leaves(scenario, state)) return Outcome.LEFT;
        if (happy(scenario, state)) return Outcome.HAPPY;
        return state.trust() < UNDECIDED ? Outcome.RESIGNED : Outcome.OPEN;
    }

    private static boolean happy(Scenario scenario, CustomerState state) {
        return state.trust() >= scenario.happy().trust()
                && state.tension() <= scenario.happy().tension();
    }

    // A customer who says goodbye has made up their mind.
    private static Outcome decided(Outcome outcome) {
        return outcome == Outcome.OPEN ? Outcome.RESIGNED : outcome;
    }
}
