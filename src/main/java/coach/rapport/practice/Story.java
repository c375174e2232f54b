package coach.rapport.practice;

import coach.rapport.curriculum.MomentLines;
import coach.rapport.curriculum.Persona;
import coach.rapport.curriculum.Scenario;
import coach.rapport.curriculum.StoryFact;
import coach.rapport.curriculum.Topic;
import coach.rapport.evidence.Meaning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What one customer tells anybody, and what only somebody who earns it. */
final class Story {
    /** What is asked about a matter, and what is said to it. */
    record Matter(Vectors asks, Vectors says) {}

    private final Meaning meaning;
    private final Contrast contrast;
    private final Vectors told;
    private final Vectors withheld;
    private final List<Matter> topics;
    private final Map<String, Secret> secrets = new LinkedHashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final int texts;

    Story(Scenario scenario, Meaning meaning) {
        this.meaning = meaning;
        List<String> anybody = toAnybody(scenario);
        List<float[]> lines = anybody.parallelStream().map(meaning::of).toList();
        this.contrast = new Contrast(lines);
        this.told = new Vectors(lines.parallelStream().map(contrast::of).toList());
        this.withheld = of(withheld(scenario));
        this.topics = scenario.topics().stream()
                .map(topic -> new Matter(of(topic.asks()), of(says(topic))))
                .toList();
        for (StoryFact fact : scenario.facts()) secrets.put(fact.id(), secret(fact));
        this.texts = anybody.size();
        for (String text : anybody) Parts.words(text).forEach(word -> uses.merge(word, 1, Integer::sum));
    }

    /** Returns all texts whose meaning is needed. */
    static List<String> texts(Scenario scenario) {
        Stream<String> ofTopics = scenario.topics().stream().flatMap(topic -> topic.asks().stream());
        Stream<String> ofFacts = scenario.facts().stream()
                .flatMap(fact -> Stream.concat(Parts.of(tellings(fact)).stream(), fact.asks().stream()));
        return Stream.of(toAnybody(scenario).stream(), ofTopics, ofFacts)
                .flatMap(texts -> texts)
                .distinct()
                .toList();
    }

    private static List<String> toAnybody(Scenario scenario) {
        List<String> texts = new ArrayList<>();
        for (Topic topic : scenario.topics()) texts.addAll(says(topic));
        for (MomentLines lines : scenario.moments().values()) {
            Stream.of(lines.any(), lines.tense(), lines.guarded(), lines.warm()).forEach(texts::addAll);
        }
        texts.addAll(withheld(scenario));
        Persona customer = scenario.persona();
        texts.addAll(Parts.of(List.of(
                scenario.opening(),
                scenario.pitch(),
                customer.portrait(),
                customer.name(),
                customer.work(),
                customer.life(),
                customer.speaks(),
                customer.mood())));
        return texts.stream().distinct().toList();
    }

    private static List<String> says(Topic topic) {
        return Stream.concat(topic.says().stream(), topic.open().stream()).toList();
    }

    private static List<String> withheld(Scenario scenario) {
        return scenario.facts().stream()
                .flatMap(fact -> fact.withheld().stream())
                .toList();
    }

    private static List<String> tellings(StoryFact fact) {
        return Stream.of(List.of(fact.foundOut()), fact.told(), fact.more())
                .flatMap(List::stream)
                .toList();
    }

    private Secret secret(StoryFact fact) {
        List<String> tellings = tellings(fact);
        Vectors ways = of(Parts.of(tellings));
        return new Secret(fact.id(), ways, of(fact.asks()), ways.middle(), Parts.words(String.join("\n", tellings)));
    }

    private Vectors of(List<String> texts) {
        return new Vectors(texts.parallelStream().map(this::vector).toList());
    }

    /** Says whose vectors are needed next, so that they can be read together. */
    void expect(List<String> texts) {
        meaning.expect(texts);
    }

    float[] vector(String text) {
        return contrast.of(meaning.of(text));
    }

    /** Returns what may be said to anybody. */
    Vectors told() {
        return told;
    }

    Vectors withheld() {
        return withheld;
    }

    List<Matter> topics() {
        return topics;
    }

    /** Returns those of these facts, in the order of the file. */
    List<Secret> secrets(Predicate<String> ids) {
        return secrets.values().stream().filter(secret -> ids.test(secret.id())).toList();
    }

    /** Returns how many texts that may be said to anybody have this word. */
    int uses(String word) {
        return uses.getOrDefault(word, 0);
    }

    /** Returns how seldom a word is said to anybody, from 0 to 1. */
    double rarity(String word) {
        double all = texts + 1.0;
        return Math.log(all / (1 + uses(word))) / Math.log(all);
    }
}
