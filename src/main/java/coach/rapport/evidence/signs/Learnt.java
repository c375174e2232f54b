package coach.rapport.evidence.signs;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Cue;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.heads.Head;
import coach.rapport.evidence.heads.Heads;
import coach.rapport.evidence.text.Sentence;
import coach.rapport.evidence.text.Span;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What no wording finds and its learnt head is sure of. */
final class Learnt {
    // In a few words there is little to learn from.
    private static final int FEWEST_WORDS = 6;
    // More than this nobody who labels a turn by hand finds in it.
    private static final int MOST = 2;
    /** What is a matter of counting, and better counted. */
    private static final Set<Technique> COUNTED = EnumSet.of(Technique.NOT_AN_INTERROGATION, Technique.NATURAL_NAME);

    /** What wordings miss most and the heads tell most surely. */
    private static final Set<Technique> REPROACHED = EnumSet.of(
            Technique.OWN_THE_MISTAKE,
            Technique.HONEST_LIMITS,
            Technique.AFFIRM,
            Technique.OBSERVE,
            Technique.LET_THEM_FINISH);

    private final Heads heads;

    Learnt(Heads heads) {
        this.heads = heads;
    }

    /** Returns what is shown beyond doubt and not among what was found, the surest first. */
    List<Evidence> shown(Scene scene, List<Evidence> found) {
        if (scene.states().isEmpty() || scene.own().isEmpty() || scene.words() < FEWEST_WORDS) return List.of();
        if (scene.sentences().stream().anyMatch(one -> NotForThem.is(one, scene.heardLast()))) return List.of();
        Shown known = new Shown(found.stream().filter(Evidence::shown).toList());
        return Arrays.stream(Technique.values())
                .filter(technique -> !COUNTED.contains(technique) && !known.has(technique))
                .flatMap(technique -> shown(scene, technique).stream())
                .sorted(Comparator.comparingDouble(Evidence::confidence).reversed())
                .limit(MOST)
                .toList();
    }

    /** Returns what is missed beyond doubt and not made up for in the same turn. */
    List<Evidence> missed(Scene scene, List<Evidence> found) {
        if (scene.states().isEmpty() || scene.heardLast().isEmpty() || scene.words() < FEWEST_WORDS) return List.of();
        return REPROACHED.stream()
                .filter(technique -> found.stream().noneMatch(one -> one.technique() == technique))
                .flatMap(technique -> missed(scene, technique).stream())
                .toList();
    }

    private Optional<Evidence> shown(Scene scene, Technique technique) {
        return clearest(scene, scene.own(), technique.id() + "/shown")
                .map(clearest -> scene.shown(technique, clearest.probability(), clearest.span()));
    }

    private Optional<Evidence> missed(Scene scene, Technique technique) {
        Cue cue = scene.heardLast().getLast().cue();
        return clearest(scene, scene.sentences(), technique.id() + "/missed")
                .map(clearest -> scene.missed(technique, clearest.probability(), clearest.span(), Optional.of(cue)));
    }

    private record Clearest(double probability, Span span) {}

    private Optional<Clearest> clearest(Scene scene, List<Sentence> sentences, String name) {
        Optional<Head> head = heads.find(name);
        if (head.isEmpty()) return Optional.empty();
        double probability = head.get().probability(scene.states().getLast());
        if (probability < head.get().clear()) return Optional.empty();
        return sentences.stream()
                .filter(sentence -> sentence.length() >= FEWEST_WORDS)
                .max(Comparator.comparingDouble(sentence -> head.get().probability(scene.state(sentence))))
                .map(sentence -> new Clearest(probability, sentence.span()));
    }
}
