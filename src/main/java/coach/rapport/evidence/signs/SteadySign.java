package coach.rapport.evidence.signs;

import static coach.rapport.curriculum.Technique.STEADY;

import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.text.Phrases;
import coach.rapport.evidence.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Loses patience, by sarcasm, coldness or anger. */
final class SteadySign implements Sign {
    @Override
    public List<Evidence> find(Scene scene) {
        List<Evidence> found = new ArrayList<>();
        for (Sentence sentence : scene.sentences()) {
            loses(scene, sentence, Tone.hostile(), 0.85).ifPresent(found::add);
            loses(scene, sentence, Tone.cold(), 0.75).ifPresent(found::add);
        }
        boolean onlyBrushesOff = scene.sentences().stream().allMatch(Tone::brushesOff);
        boolean asked = !scene.heardLast().isEmpty()
                && scene.heardLast().stream()
                                .mapToInt(one -> one.sentence().length())
                                .sum()
                        > 6;
        if (onlyBrushesOff && asked && !Nod.is(scene)) found.add(scene.missed(STEADY, 0.65, scene.whole()));
        return found;
    }

    private static Optional<Evidence> loses(Scene scene, Sentence sentence, Phrases tone, double confidence) {
        return tone.find(sentence).map(sentence::clauseAround).map(span -> scene.missed(STEADY, confidence, span));
    }
}
