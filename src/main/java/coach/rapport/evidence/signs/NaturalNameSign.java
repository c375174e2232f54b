package coach.rapport.evidence.signs;

import static coach.rapport.curriculum.Technique.NATURAL_NAME;

import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.text.Plain;
import coach.rapport.evidence.text.Sentence;
import coach.rapport.evidence.text.Span;
import coach.rapport.evidence.text.Word;
import coach.rapport.evidence.text.Words;
import java.util.List;
import java.util.Set;

/** The customer's name, now and then; missed where it is used again and again. */
final class NaturalNameSign implements Sign {
    private static final int RECENT = 3;

    @Override
    public List<Evidence> find(Scene scene) {
        Set<String> names = scene.names();
        List<Word> used = scene.sentences().stream()
                .flatMap(sentence -> sentence.words().stream())
                .filter(word -> names.contains(word.form()))
                .toList();
        if (used.isEmpty()) return List.of();
        Span span = new Span(used.getFirst().start(), used.getLast().end());
        if (groups(used) >= 2 || usedLately(scene, names) >= 2) return List.of(scene.missed(NATURAL_NAME, 0.75, span));
        Span first = new Span(used.getFirst().start(), used.getFirst().end());
        boolean own = scene.own().stream().map(Sentence::span).anyMatch(one -> one.covers(first));
        return own && !scene.hostile() ? List.of(scene.shown(NATURAL_NAME, 0.8, span)) : List.of();
    }

    /** A first and a last name side by side count once. */
    private static int groups(List<Word> used) {
        int groups = 1;
        for (int i = 1; i < used.size(); i++)
            if (used.get(i).start() - used.get(i - 1).end() > 1) groups++;
        return groups;
    }

    private static long usedLately(Scene scene, Set<String> names) {
        List<Turn> before = scene.learnerTurnsBefore();
        return before.subList(Math.max(0, before.size() - RECENT), before.size()).stream()
                .filter(turn ->
                        Words.in(Plain.of(turn.text()), 0).stream().anyMatch(word -> names.contains(word.form())))
                .count();
    }
}
