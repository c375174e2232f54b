package coach.rapport.practice;

import coach.rapport.curriculum.Scenario;
import coach.rapport.curriculum.StoryFact;
import coach.rapport.evidence.Meaning;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds story facts in what a customer says, by meaning. */
final class Secrets {
    // Two wordings of one fact are seldom less alike than this, and two different ones seldom as much.
    private static final double SAME = 0.82;
    private static final double NEARLY = 0.72;

    private final Meaning meaning;

    Secrets(Meaning meaning) {
        this.meaning = meaning;
    }

    /** Returns the first fact not told yet that the words, said in answer to {@code learner}, give away. */
    Optional<StoryFact> givenAway(Scenario scenario, List<String> told, String learner, String words) {
        return scenario.facts().stream()
                .filter(fact -> !told.contains(fact.id()))
                .filter(fact -> likeness(fact, words) >= SAME)
                .findFirst();
    }

    /** Whether the words tell the fact so that it can be recognised. */
    boolean tells(Scenario scenario, StoryFact fact, String words) {
        return likeness(fact, words) >= NEARLY;
    }

    private double likeness(StoryFact fact, String words) {
        List<float[]> parts = Stream.concat(Stream.of(words), Sentences.of(words).stream())
                .map(meaning::of)
                .toList();
        return Stream.concat(fact.told().stream(), Stream.of(fact.foundOut()))
                .flatMap(text -> Stream.concat(Stream.of(text), Sentences.of(text).stream()))
                .map(meaning::of)
                .flatMap(secret -> parts.stream().map(part -> Meaning.likeness(part, secret)))
                .max(Double::compare)
                .orElse(0.0);
    }
}
