package coach.rapport.practice;

import coach.rapport.curriculum.StoryFact;
import coach.rapport.curriculum.Technique;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides which part of their story a customer tells now, if any. */
final class Telling {
    // Nobody opens up over something that may have been meant differently.
    private static final double CLEARLY = 0.7;

    // Nor at the first good sentence: something before it must have won trust, in points above the start.
    private static final double WARMED = 0.2;
    // Unless that sentence does as much as one can do.
    private static final double AT_ONCE = 1.9;

    // A good question that is about something else gets its own answer, and not the story, until the customer is so
    // open that they tell more than they are asked.
    private static final double FORTHCOMING = 6;
    private static final double ALTOGETHER = 7.5;
    private static final Set<Technique> ASKING = Set.of(
            Technique.OPEN_QUESTION,
            Technique.FOLLOW_UP,
            Technique.THEIR_STORY,
            Technique.GENUINE_INTEREST,
            Technique.UNFAMILIAR_GROUND);

    private Telling() {}

    /** @param state how the customer feels after this turn */
    static Optional<StoryFact> earned(Situation situation, CustomerState state) {
        if (situation.farewell() || !hasWarmed(situation, state)) return Optional.empty();
        List<StoryFact> within = situation.scenario().facts().stream()
                .filter(fact -> isEarned(fact, situation, state))
                .toList();
        return within.stream()
                .filter(fact -> situation.askedFor().equals(Optional.of(fact.id())))
                .findFirst()
                .or(() ->
                        justTold(situation) ? Optional.empty() : within.stream().findFirst());
    }

    private static boolean hasWarmed(Situation situation, CustomerState after) {
        double start = situation.scenario().start().trust();
        return situation.state().trust() >= start + WARMED || after.trust() >= start + AT_ONCE;
    }

    // Nobody tells two parts of their story in a row unless asked for the second, or to somebody they trust altogether.
    private static boolean justTold(Situation situation) {
        return situation.state().trust() < ALTOGETHER
                && !situation.before().isEmpty()
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
}
