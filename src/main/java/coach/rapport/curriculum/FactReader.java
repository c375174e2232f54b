package coach.rapport.curriculum;

import coach.rapport.curriculum.MarkdownParts.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the story facts of a scenario, and makes sure that each can be earned. */
final class FactReader {
    private static final Set<String> LABELS = Set.of("Found out", "Hidden", "Asks", "Told", "Withheld", "More");

    private final String file;
    private final YamlFields head;
    private final ScenarioBody body;

    FactReader(String file, YamlFields head, ScenarioBody body) {
        this.file = file;
        this.head = head;
        this.body = body;
    }

    List<StoryFact> facts() {
        List<StoryFact> facts = new ArrayList<>();
        for (String id : List.copyOf(head.names())) facts.add(fact(id));
        if (facts.size() < 3 || facts.size() > 6) {
            throw new CurriculumMistake(file, head.line(), "a customer has three to six facts, not " + facts.size());
        }
        facts.forEach(fact -> checkOrder(fact, facts));
        return facts;
    }

    private StoryFact fact(String id) {
        YamlFields earning = head.fields(id);
        Entry words = body.findFact(id)
                .orElseThrow(
                        () -> head.mistake(id, "\"" + id + "\" has no words; add \"## " + id + "\" under # Facts"));
        body.only(words, LABELS);
        StoryFact fact = new StoryFact(
                id,
                body.sentence(words, "Found out"),
                body.sentence(words, "Hidden"),
                earners(id, earning),
                earning.number("trust", 0, 10),
                earning.number("openness", 0, 10),
                earning.optional("after").findText("after"),
                body.some(words, "Asks"),
                body.spoken(words, "Told", 1),
                body.spoken(words, "Withheld", 1),
                body.spoken(words, "More", 1));
        earning.done();
        return fact;
    }

    private Set<Technique> earners(String id, YamlFields earning) {
        Set<Technique> earners = new HashSet<>(earning.techniques("earned-by"));
        if (earners.isEmpty()) throw head.mistake(id, "nothing can earn \"" + id + "\"; name techniques in earned-by");
        return earners;
    }

    private void checkOrder(StoryFact fact, List<StoryFact> facts) {
        Set<String> seen = new HashSet<>();
        StoryFact one = fact;
        while (one.after().isPresent()) {
            if (!seen.add(one.id())) {
                throw head.mistake(
                        fact.id(), "nothing can earn \"" + fact.id() + "\": its \"after\" leads back to itself");
            }
            one = find(one.after().get(), facts)
                    .orElseThrow(() -> head.mistake(fact.id(), "\"after\" names no fact of this customer"));
        }
    }

    private static Optional<StoryFact> find(String id, List<StoryFact> facts) {
        return facts.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
