package coach.rapport.evidence.signs;

import static coach.rapport.curriculum.Technique.REFLECT;

import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.text.Phrases;
import coach.rapport.evidence.text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says back what was heard, by its words or its meaning, in words of one's own; missed by mere parroting. */
final class ReflectSign implements Sign {
    private static final double ALIKE = 0.74;
    private static final double RELATED = 0.52;
    private static final int LONG = 16;
    private static final double SAME_WORDS = 0.8;
    private static final Phrases ABOUT_ME = Phrases.of(
            "^(?:(?:and|but|so|ok|okay|right|then|well|yes|no|first|sorry|hi [a-z]+|hello [a-z]+)[, ]+)*(?:i'll|i will|i'm going|i'm (?:not|just|here|afraid|only|on|new|viktor|your)|i can|i can't|i could|i won't|i don't|i do|i've|i have|i want|i need|i'd like|i promise|i'm (?:so |very |really |truly )?sorry|sorry (?:about|for|to)|i just|i only|i work|i am|i was|i did|i didn't|we|we're|we'll|we've|our|let|let's|thanks|thank|cheers|nice|lovely to|good to|my)\\b",
            "(?:i'll|i will|i'm going to|we'll|we will|i can|we can|let me|i'd suggest|i suggest)");
    private static final Phrases CONFRONTING = Phrases.of(
            "you (?:didn't|did not|don't|haven't|never|should|shouldn't|must|need|have to|can't|won't|could have|misread|misunderstood|forgot|failed|agreed|signed|ordered it|chose|ignored|refuse[d]?|bought|owe|knew|broke)",
            "^(?:well |sorry |but |so )?(?:the|our|this) (?:offer|flyer|deal|price|terms?|leaflet|ad|email|bill|system|policy|router|engineer|team) (?:is|was|says?|said|means?|meant|clearly|reads?|states?|will|has)",
            "(?:actually|technically|clearly|obviously) (?:.. )?(?:says|said|means|you|it|the)",
            "(?:is|are|was|were)(?: not|n't) (?:.. )?(?:off|half|the same|ours?|our|possible|true|correct)",
            "(?:fifty|50)(?: percent| per cent|%)? more (?:is|means|for)",
            "(?:can't|cannot|won't|unable|not able|not possible|policy|terms|unfortunately)");

    private static final Phrases GREETING = Phrases.of(
            "^(?:good (?:morning|afternoon|evening)|hi|hello|hey|dear)(?:,? [a-z]+){0,3}[.!, ]*$", "^please");

    @Override
    public List<Evidence> find(Scene scene) {
        List<Heard> heard = scene.heardLast().isEmpty() ? scene.heardBefore() : scene.heardLast();
        List<Evidence> found = new ArrayList<>();
        for (Sentence sentence : scene.sentences()) {
            if (!scene.own().contains(sentence)) echo(scene, sentence, heard).ifPresent(found::add);
        }
        for (Sentence sentence : scene.own()) {
            if (Question.find(sentence).filter(one -> !one.check()).isPresent()) continue;
            Optional<Evidence> whole = sentence.length() > LONG ? Optional.empty() : read(scene, sentence, heard);
            whole.ifPresentOrElse(
                    found::add,
                    () -> sentence.clauses()
                            .forEach(part -> read(scene, part, heard).ifPresent(found::add)));
        }
        return found;
    }

    private static Optional<Evidence> read(Scene scene, Sentence part, List<Heard> heard) {
        Optional<Evidence> echo = echo(scene, part, heard);
        if (echo.isPresent()) return echo;
        if (part.length() < 3
                || GREETING.in(part)
                || ABOUT_ME.in(part)
                || CONFRONTING.in(part)
                || Orders.advises(part)
                || Facts.informs(part)) return Optional.empty();
        Optional<Scene.Near> near = scene.nearest(part, heard);
        if (near.isEmpty()) return Optional.empty();
        Set<String> shared = scene.shared(part, heard);
        double confidence = confidence(shared.size(), near.get().likeness());
        return confidence == 0
                ? Optional.empty()
                : Optional.of(scene.shown(
                        REFLECT,
                        confidence,
                        part.span(),
                        Optional.of(near.get().heard().cue())));
    }

    private static Optional<Evidence> echo(Scene scene, Sentence part, List<Heard> heard) {
        return heard.stream()
                .filter(one -> parrots(part, one.sentence())
                        || one.sentence().clauses().stream().anyMatch(clause -> parrots(part, clause)))
                .findFirst()
                .map(one -> scene.missed(REFLECT, 0.6, part.span(), Optional.of(one.cue())));
    }

    private static double confidence(int shared, double likeness) {
        if (shared >= 2 && likeness >= RELATED) return 0.8;
        if (likeness >= ALIKE) return 0.7;
        return shared >= 1 && likeness >= 0.66 ? 0.6 : 0;
    }

    private static boolean parrots(Sentence mine, Sentence theirs) {
        if (mine.length() < 5) return false;
        Set<String> known = new HashSet<>();
        theirs.words().forEach(word -> known.add(word.form()));
        long same = mine.words().stream()
                .filter(word -> known.contains(word.form()))
                .count();
        return same >= mine.length() * SAME_WORDS && mine.length() >= theirs.length() * 0.6;
    }
}
