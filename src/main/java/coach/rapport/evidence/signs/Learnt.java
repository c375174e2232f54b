package coach.rapport.evidence.signs;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.heads.Head;
import coach.rapport.evidence.heads.Heads;
import coach.rapport.evidence.text.Sentence;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Praise that no wording finds and that its learnt head is sure of. */
final class Learnt {
    // In a few words there is little to learn from.
    private static final int FEWEST_WORDS = 6;
    // More than this nobody who labels a turn by hand finds in it.
    private static final int MOST = 2;
    /** What is a matter of counting, and better counted. */
    private static final Set<Technique> COUNTED = EnumSet.of(Technique.NOT_AN_INTERROGATION, Technique.NATURAL_NAME);

    private final Heads heads;

    Learnt(Heads heads) {
        this.heads = heads;
    }

    /** Returns what is shown beyond doubt and not among what was found, the surest first. */
    List<Evidence> shown(Scene scene, List<Evidence> found) {
        if (scene.states().isEmpty() || scene.own().isEmpty() || scene.words() < FEWEST_WORDS) return List.of();
        Shown known = new Shown(found.stream().filter(Evidence::shown).toList());
        return Arrays.stream(Technique.values())
                .filter(technique -> !COUNTED.contains(technique) && !known.has(technique))
                .flatMap(technique -> shown(scene, technique).stream())
                .sorted(Comparator.comparingDouble(Evidence::confidence).reversed())
                .limit(MOST)
                .toList();
    }

    private Optional<Evidence> shown(Scene scene, Technique technique) {
        Optional<Head> head = heads.find(technique.id() + "/shown");
        if (head.isEmpty()) return Optional.empty();
        double probability = head.get().probability(scene.states().getLast());
        if (probability < head.get().clear()) return Optional.empty();
        return scene.own().stream()
                .filter(sentence -> sentence.length() >= FEWEST_WORDS)
                .max(Comparator.comparingDouble(sentence -> head.get().probability(scene.state(sentence))))
                .map(Sentence::span)
                .map(span -> scene.shown(technique, probability, span));
    }
}
