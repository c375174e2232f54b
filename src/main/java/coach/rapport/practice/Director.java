package coach.rapport.practice;

import coach.rapport.curriculum.Scenario;
import coach.rapport.curriculum.StoryFact;
import coach.rapport.curriculum.Technique;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides how the customer feels, what they tell and whether they go on. Pure: same situation, same step. */
final class Director {
    // Nobody opens up over something that may have been meant differently, nor to somebody who has just hurt them.
    private static final double CLEARLY = 0.7;

    // A good question that is about something else gets its own answer, and not the story, until the customer is so
    // open
    // that they tell more than they are asked.
    private static final double FORTHCOMING = 6;
    private static final Set<Technique> ASKING = Set.of(
            Technique.OPEN_QUESTION,
            Technique.FOLLOW_UP,
            Technique.THEIR_STORY,
            Technique.GENUINE_INTEREST,
            Technique.UNFAMILIAR_GROUND);

    private final Weighing weighing;
    private final Endings endings;

    Director(Reasons reasons, int maxTurns) {
        this.weighing = new Weighing(reasons);
        this.endings = new Endings(maxTurns);
    }

    Step next(Situation situation) {
        List<Change> changes = weighing.changes(situation);
        CustomerState moved = move(situation.state(), changes);
        Optional<StoryFact> earned = earned(situation, moved);
        CustomerState after = earned.map(fact -> telling(moved, fact)).orElse(moved);
        Optional<Outcome> ends = endings.after(situation, after);
        return new Step(situation.state(), after, changes, earned.map(StoryFact::id), ends);
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

    private static Optional<StoryFact> earned(Situation situation, CustomerState state) {
        List<StoryFact> within = situation.scenario().facts().stream()
                .filter(fact -> isEarned(fact, situation, state))
                .toList();
        return within.stream()
                .filter(fact -> situation.askedFor().equals(Optional.of(fact.id())))
                .findFirst()
                .or(() ->
                        justTold(situation) ? Optional.empty() : within.stream().findFirst());
    }

    // Nobody tells two parts of their story in a row unless asked for the second.
    private static boolean justTold(Situation situation) {
        return !situation.before().isEmpty()
                && situation.before().getLast().step().tells().isPresent();
    }

    private static boolean isEarned(StoryFact fact, Situation situation, CustomerState state) {
        return !state.told().contains(fact.id())
                && fact.after().map(state.told()::contains).orElse(true)
                && state.trust() >= fact.trust()
                && state.openness() >= fact.openness()
                && state.trust() >= situation.state().trust()
                && situation.evidence().evidence().stream()
                        .anyMatch(evidence -> evidence.shown()
                                && evidence.confidence() >= CLEARLY
                                && fact.earnedBy().contains(evidence.technique())
                                && !(keepsToTheQuestion(situation, state) && ASKING.contains(evidence.technique())));
    }

    private static boolean keepsToTheQuestion(Situation situation, CustomerState state) {
        return situation.asksElsewhere() && state.openness() < FORTHCOMING;
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
