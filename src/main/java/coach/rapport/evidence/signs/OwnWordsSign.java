package coach.rapport.evidence.signs;

import static coach.rapport.curriculum.Technique.OWN_WORDS;

import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words that could only be said to this person about this matter; missed by service-speak. */
final class OwnWordsSign implements Sign {
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

    private static Optional<Evidence> aboutThis(Scene scene, Sentence sentence) {
        if (sentence.length() < 5 || Orders.advises(sentence) || Facts.informs(sentence)) return Optional.empty();
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
