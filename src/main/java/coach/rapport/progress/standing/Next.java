package coach.rapport.progress.standing;

import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.Scenario;
import coach.rapport.curriculum.Technique;
import coach.rapport.progress.Practised;
import coach.rapport.progress.Suggestion;
import coach.rapport.progress.TechniqueProgress;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Picks what to practise next: never the customer of just now where there is another, and nothing harder than the learner has
 * had time for. Of the rest the scenario that brings out most of what is due counts; what was never shown counts half of that,
 * and a new scenario as one technique more. Where that is even, the easier, then the first in the curriculum.
 */
record Next(List<Practised> history, List<TechniqueProgress> techniques) {
    private static final int BEFORE_MEDIUM = 3;
    private static final int BEFORE_HARD = 8;

    Optional<Suggestion> of(Curriculum curriculum) {
        List<Scenario> all = curriculum.scenarios();
        List<Scenario> others = all.stream().filter(one -> !isLast(one)).toList();
        List<Scenario> possible = others.isEmpty() ? all : others;
        int easiest = possible.stream().mapToInt(Scenario::difficulty).min().orElse(1);
        int hardest = Math.max(easiest, hardest());
        // The first of several with the same worth is the one that comes first in the curriculum.
        return possible.stream()
                .filter(one -> one.difficulty() <= hardest)
                .map(one -> new Choice(suggestion(one), one.difficulty()))
                .min(Comparator.comparingInt(Choice::worth).reversed().thenComparingInt(Choice::difficulty))
                .map(Choice::suggestion);
    }

    private record Choice(Suggestion suggestion, int difficulty) {
        int worth() {
            return 2 * suggestion.due().size() + suggestion.untried().size() + (suggestion.isNew() ? 2 : 0);
        }
    }

    private boolean isLast(Scenario scenario) {
        return !history.isEmpty() && history.getLast().scenario().equals(scenario.id());
    }

    private int hardest() {
        long practices = history.stream().filter(one -> !one.secondTry()).count();
        return practices < BEFORE_MEDIUM ? 1 : practices < BEFORE_HARD ? 2 : 3;
    }

    private Suggestion suggestion(Scenario scenario) {
        boolean isNew = history.stream().noneMatch(one -> one.scenario().equals(scenario.id()));
        Set<Technique> due = those(one -> one.due().isPresent());
        Set<Technique> shown = those(one -> one.lastShown().isPresent());
        Set<Technique> untried = new HashSet<>(scenario.bringsOut());
        untried.removeAll(shown);
        untried.removeAll(due);
        return new Suggestion(scenario.id(), isNew, among(scenario, due), among(scenario, untried));
    }

    private Set<Technique> those(Predicate<TechniqueProgress> which) {
        return techniques.stream()
                .filter(which)
                .map(TechniqueProgress::technique)
                .collect(Collectors.toSet());
    }

    private static List<Technique> among(Scenario scenario, Set<Technique> techniques) {
        return scenario.bringsOut().stream().filter(techniques::contains).toList();
    }
}
