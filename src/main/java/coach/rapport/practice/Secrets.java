package coach.rapport.practice;

import coach.rapport.curriculum.Scenario;
import coach.rapport.curriculum.StoryFact;
import coach.rapport.evidence.Meaning;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Notices a story fact in a customer's line, however it is put. A language model may guess what it was not told, and
 * paraphrases what it was. Leans to noticing: a leak costs the learner the story, and a mistake one more try. See src/docs/decisions/0016-unearned-facts.md.
 */
final class Secrets {
    private final Meaning meaning;
    private final Map<String, Story> stories = new ConcurrentHashMap<>();

    Secrets(Meaning meaning) {
        this.meaning = meaning;
    }

    /** Returns the first fact not told before that these words, in answer to the learner, give away. */
    Optional<StoryFact> givenAway(Scenario scenario, List<String> told, String learner, String words) {
        if (words.isBlank()) return Optional.empty();
        Story story = of(scenario);
        Said said = new Said(story, story.secrets(told::contains), learner, words);
        if (said.isOpen()) return Optional.empty();
        return story.secrets(id -> !told.contains(id)).stream()
                .filter(secret -> Clue.givenAway(said.clues(secret)) >= 0)
                .map(secret -> scenario.getFact(secret.id()))
                .findFirst();
    }

    /** Whether these words tell the fact recognisably. Lenient: half of it will do. */
    boolean tells(Scenario scenario, StoryFact fact, String words) {
        if (words.isBlank()) return false;
        Story story = of(scenario);
        Said said = new Said(story, List.of(), "", words);
        // That includes what withholds it.
        if (said.isOpen()) return false;
        return story.secrets(fact.id()::equals).stream().anyMatch(secret -> Clue.told(said.clues(secret)) >= 0);
    }

    /** Returns the customer's story; made when first needed, which takes a moment. */
    Story of(Scenario scenario) {
        return stories.computeIfAbsent(scenario.id(), _ -> new Story(scenario, meaning));
    }
}
