package coach.rapport.evidence.signs;

import static coach.rapport.curriculum.Technique.OWN_WORDS;

import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.text.Phrases;
import coach.rapport.evidence.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words that could only be said to this person about this matter; missed by service-speak. */
final class OwnWordsSign implements Sign {
    private static final int LONG = 9;
    private static final Phrases ANYBODY = Phrases.of(
            "^(?:step|option|question) [a-z0-9]+", "^(?:and )?(?:did|do) you know", "we (?:now |also )?offer");
    private static final Phrases SOMEBODY = Phrases.of(
            "(?:i|i'm|i'll|i've|i'd|me|my|you|you're|you've|you'd|you'll|your|yours|we|we're|we've|we'll|us|our|ours|she|he|her|his|him|they|their|that's|nobody|no one)");

    @Override
    public List<Evidence> find(Scene scene) {
        List<Evidence> found = new ArrayList<>();
        for (Sentence sentence : scene.sentences()) {
            if (!scene.isCanned(sentence)) continue;
            Tone.canned()
                    .find(sentence)
                    .map(sentence::clauseAround)
                    .map(span -> scene.missed(OWN_WORDS, 0.85, span))
                    .ifPresent(found::add);
        }
        if (found.isEmpty() && !scene.hostile()) {
            for (Sentence sentence : scene.own()) aboutThis(scene, sentence).ifPresent(found::add);
        }
        return found;
    }

    /** A step of a list, a piece of news or a long sentence with nobody in it could be said to anyone. */
    private static boolean isNobodys(Sentence sentence) {
        return ANYBODY.in(sentence) || sentence.length() >= LONG && !SOMEBODY.in(sentence);
    }

    private static Optional<Evidence> aboutThis(Scene scene, Sentence sentence) {
        if (sentence.length() < 5 || Orders.advises(sentence) || Facts.informs(sentence) || isNobodys(sentence))
            return Optional.empty();
        int shared = scene.shared(sentence, scene.allHeard()).size();
        if (shared < 2) return Optional.empty();
        return scene.nearest(sentence, scene.allHeard())
                .map(near -> scene.shown(
                        OWN_WORDS,
                        shared > 2 ? 0.75 : 0.65,
                        sentence.span(),
                        Optional.of(near.heard().cue())));
    }
}
