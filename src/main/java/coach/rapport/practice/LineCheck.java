package coach.rapport.practice;

import coach.rapport.curriculum.StoryFact;
import coach.rapport.evidence.Meaning;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks a model's line before anybody sees it: in the role, of a chat's length, and without what was not earned. */
final class LineCheck {
    private static final int LONGEST = 700;
    // Two wordings of one fact are seldom less alike than this, and two different ones seldom as much.
    private static final double SAME = 0.82;
    private static final Pattern OUT_OF_ROLE = Pattern.compile(
            "(?i)\\b(as an ai|language model|i'?m an? (ai|assistant|bot)|my (instructions|prompt|persona)|stage direction)\\b"
                    + "|^[(*\\[]|https?://|<[!@#]");

    private final Meaning meaning;

    LineCheck(Meaning meaning) {
        this.meaning = meaning;
    }

    boolean passes(String line, Scene scene) {
        return !line.isEmpty()
                && line.length() <= LONGEST
                && !OUT_OF_ROLE.matcher(line).find()
                && !scene.saidByCustomer().contains(line)
                && !gives(line, unearned(scene));
    }

    private static List<StoryFact> unearned(Scene scene) {
        List<String> told = scene.step().after().told();
        return scene.scenario().facts().stream()
                .filter(fact -> !told.contains(fact.id()))
                .toList();
    }

    private boolean gives(String line, List<StoryFact> facts) {
        List<float[]> parts = Stream.concat(Stream.of(line), Sentences.of(line).stream())
                .map(meaning::of)
                .toList();
        return facts.stream()
                .flatMap(fact -> Stream.concat(fact.told().stream(), Stream.of(fact.foundOut())))
                .flatMap(words -> Stream.concat(Stream.of(words), Sentences.of(words).stream()))
                .map(meaning::of)
                .anyMatch(secret -> parts.stream().anyMatch(part -> Meaning.likeness(part, secret) >= SAME));
    }
}
