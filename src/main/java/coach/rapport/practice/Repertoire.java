package coach.rapport.practice;

import coach.rapport.curriculum.Moment;
import coach.rapport.curriculum.Scenario;
import coach.rapport.curriculum.StoryFact;
import coach.rapport.curriculum.Topic;
import coach.rapport.evidence.Meaning;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Everything one customer has lines for, by meaning and by the words that name things. */
final class Repertoire {
    // Found on example questions of our own, by counting how many land where a reader would put them.
    private static final double SAME_WORDS = 0.1;
    private static final double OTHER_FORM = 0.02;
    private static final double SECOND_EXAMPLE = 0.3;
    // The first line of a topic is the fullest; another has to fit the question much better.
    private static final double CLEARLY_NEARER = 0.06;

    /** @param likeness of the sentence and the two nearest examples, from -1 to a little over 1 */
    record Match(Target target, double likeness) {}

    private record Example(Target target, float[] meaning, Wording wording) {}

    private final Meaning meaning;
    private final List<Example> examples = new ArrayList<>();
    private final Set<String> name;
    private final LeadIn leadIn;
    private final Map<String, Integer> uses = new HashMap<>();
    // Of thousands of examples, for every sentence: worked out once.
    private final Map<Wording, Double> rarities = new IdentityHashMap<>();

    Repertoire(Scenario scenario, List<Moment> moments, Meaning meaning) {
        this.meaning = meaning;
        this.name = Wording.of(scenario.persona().name()).words();
        this.leadIn = new LeadIn(scenario.persona().name());
        for (Topic topic : scenario.topics()) add(new Target(Target.Kind.TOPIC, topic.id()), topic.asks());
        for (StoryFact fact : scenario.facts()) add(new Target(Target.Kind.FACT, fact.id()), fact.asks());
        for (Moment moment : moments) add(Target.moment(moment.id()), moment.asks());
        for (Example example : examples) {
            rarities.put(example.wording(), rarity(example.wording().words()));
        }
    }

    private void add(Target target, List<String> asks) {
        // Each on one thread, several at a time: with thousands of examples the learner would wait for the last.
        List<Example> read = asks.parallelStream()
                .map(ask -> new Example(target, meaning.of(ask), Wording.of(ask)))
                .toList();
        for (Example example : read) {
            example.wording().words().forEach(word -> uses.merge(word, 1, Integer::sum));
        }
        examples.addAll(read);
    }

    /** Returns what the sentence may be about, the nearest first, each target once. */
    List<Match> matches(String sentence) {
        String matter = leadIn.without(sentence);
        float[] asked = meaning.of(matter);
        Wording wording = Wording.of(matter);
        double rarity = rarity(wording.words());
        Map<Target, List<Double>> likenesses = new HashMap<>();
        for (Example example : examples) {
            likenesses
                    .computeIfAbsent(example.target(), target -> new ArrayList<>())
                    .add(Meaning.likeness(asked, example.meaning()) + bonus(wording, rarity, example));
        }
        return likenesses.entrySet().stream()
                .map(entry -> new Match(entry.getKey(), together(entry.getValue())))
                .sorted(Comparator.comparingDouble(Match::likeness)
                        .reversed()
                        .thenComparing(match -> match.target().id()))
                .toList();
    }

    private double bonus(Wording said, double rarity, Example example) {
        Wording other = example.wording();
        double form = said.question() == other.question() ? 0 : OTHER_FORM;
        double both = rarity + rarities.getOrDefault(other, 0.0);
        if (both == 0) return -form;
        Set<String> shared = new HashSet<>(said.words());
        shared.retainAll(other.words());
        return SAME_WORDS * 2 * rarity(shared) / both - form;
    }

    // A rare word says more about the matter than one that half the examples use; the customer's own name says nothing.
    private double rarity(Collection<String> words) {
        return words.stream()
                .filter(word -> !name.contains(word))
                .mapToDouble(word -> Math.log((double) examples.size() / uses.getOrDefault(word, 1)))
                .sum();
    }

    private static double together(List<Double> likenesses) {
        List<Double> nearest =
                likenesses.stream().sorted(Comparator.reverseOrder()).limit(2).toList();
        return (1 - SECOND_EXAMPLE) * nearest.getFirst() + SECOND_EXAMPLE * nearest.getLast();
    }

    /** Returns the lines in their order, but the nearest to the sentence first where it lies clearly nearer. */
    List<String> nearestFirst(List<String> lines, String sentence) {
        if (lines.isEmpty()) return lines;
        float[] asked = meaning.of(sentence);
        ToDoubleFunction<String> near = line -> Meaning.likeness(asked, meaning.of(line));
        String nearest = lines.stream().max(Comparator.comparingDouble(near)).orElseThrow();
        if (near.applyAsDouble(nearest) - near.applyAsDouble(lines.getFirst()) < CLEARLY_NEARER) return lines;
        return Stream.concat(Stream.of(nearest), lines.stream().filter(line -> !line.equals(nearest)))
                .toList();
    }
}
