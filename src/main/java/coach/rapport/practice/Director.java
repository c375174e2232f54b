package coach.rapport.practice;

import coach.rapport.curriculum.Scenario;
import coach.rapport.curriculum.StoryFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides how the customer feels, what they tell and whether they go on. Pure: same situation, same step. */
final class Director {
    private final Weighing weighing;
    private final Endings endings;

    Director(Reasons reasons, int maxTurns) {
        this.weighing = new Weighing(reasons);
        this.endings = new Endings(maxTurns);
    }

    Step next(Situation situation) {
        List<Change> changes = weighing.changes(situation);
        CustomerState moved = move(situation.state(), changes);
        Optional<StoryFact> earned = Telling.earned(situation, moved);
        CustomerState after = earned.map(fact -> telling(moved, fact)).orElse(moved);
        Optional<Outcome> ends = endings.after(situation, after).filter(end -> !staysToBeHeard(situation, earned, end));
        return new Step(situation.state(), after, changes, earned.map(StoryFact::id), ends);
    }

    // Who has just told something they had at heart waits for what is said to it, unless the other one goes.
    private static boolean staysToBeHeard(Situation situation, Optional<StoryFact> earned, Outcome end) {
        return earned.isPresent() && end == Outcome.HAPPY && !situation.farewell();
    }

    private static CustomerState move(CustomerState state, List<Change> changes) {
        return new CustomerState(
                bounded(
                        state.trust(),
                        changes.stream().mapToDouble(Change::trust).sum()),
                bounded(
                        state.tension(),
                        changes.stream().mapToDouble(Change::tension).sum()),
                bounded(
                        state.openness(),
                        changes.stream().mapToDouble(Change::openness).sum()),
                state.told());
    }

    // Two decimals, so that a state reads the same wherever it is written.
    private static double bounded(double before, double change) {
        return Math.round(Math.clamp(before + change, 0, 10) * 100) / 100.0;
    }

    private static CustomerState telling(CustomerState state, StoryFact fact) {
        List<String> told = new ArrayList<>(state.told());
        told.add(fact.id());
        return new CustomerState(state.trust(), state.tension(), state.openness(), told);
    }

    /** Returns how the customer would take a goodbye now. */
    Outcome atGoodbye(Scenario scenario, CustomerState state) {
        return endings.atGoodbye(scenario, state);
    }
}
