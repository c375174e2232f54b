package coach.rapport.curriculum;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All that is taught, as read from {@code prompts/}.
 *
 * @param scenarios in the order in which they are offered
 * @param tips in the order in which a team gets them; may be empty
 * @param prompts what a language model is told
 */
public record Curriculum(
        Map<Technique, TechniqueGuide> guides,
        Map<Technique, Because> reasons,
        List<Scenario> scenarios,
        List<Tip> tips,
        List<Moment> moments,
        ModelPrompts prompts) {
    public Curriculum {
        guides = Map.copyOf(guides);
        reasons = Map.copyOf(reasons);
        scenarios = List.copyOf(scenarios);
        tips = List.copyOf(tips);
        moments = List.copyOf(moments);
    }

    public TechniqueGuide guide(Technique technique) {
        return Objects.requireNonNull(guides.get(technique));
    }

    public Because reason(Technique technique) {
        return Objects.requireNonNull(reasons.get(technique));
    }

    public Optional<Scenario> findScenario(String id) {
        return scenarios.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** @throws IllegalArgumentException where there is none with this id */
    public Scenario getScenario(String id) {
        return findScenario(id).orElseThrow(() -> new IllegalArgumentException("no scenario named " + id));
    }

    /** Returns the tip with this id, or empty where it has been taken out of the library since. */
    public Optional<Tip> findTip(String id) {
        return tips.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
