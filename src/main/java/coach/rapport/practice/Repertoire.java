package coach.rapport.practice;

import coach.rapport.curriculum.Moment;
import coach.rapport.curriculum.Scenario;
import coach.rapport.curriculum.StoryFact;
import coach.rapport.curriculum.Topic;
import coach.rapport.evidence.Meaning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything one customer has lines for, by meaning. */
final class Repertoire {
    /** @param likeness of the sentence and the nearest example, from -1 to 1 */
    record Match(Target target, double likeness) {}

    private record Example(Target target, float[] meaning) {}

    private final Meaning meaning;
    private final List<Example> examples = new ArrayList<>();

    Repertoire(Scenario scenario, List<Moment> moments, Meaning meaning) {
        this.meaning = meaning;
        for (Topic topic : scenario.topics()) add(new Target(Target.Kind.TOPIC, topic.id()), topic.asks());
        for (StoryFact fact : scenario.facts()) add(new Target(Target.Kind.FACT, fact.id()), fact.asks());
        for (Moment moment : moments) add(Target.moment(moment.id()), moment.asks());
    }

    private void add(Target target, List<String> asks) {
        for (String ask : asks) examples.add(new Example(target, meaning.of(ask)));
    }

    /** Returns what the sentence may be about, the nearest first, each target once. */
    List<Match> matches(String sentence) {
        float[] asked = meaning.of(sentence);
        Map<Target, Double> best = new HashMap<>();
        for (Example example : examples) {
            best.merge(example.target(), Meaning.likeness(asked, example.meaning()), Math::max);
        }
        return best.entrySet().stream()
                .map(entry -> new Match(entry.getKey(), entry.getValue()))
                .sorted((one, other) -> {
                    int byLikeness = Double.compare(other.likeness(), one.likeness());
                    return byLikeness != 0
                            ? byLikeness
                            : one.target().id().compareTo(other.target().id());
                })
                .toList();
    }
}
