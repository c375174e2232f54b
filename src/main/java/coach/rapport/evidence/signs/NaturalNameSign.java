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
import java.util.regex.Pattern;

/** The customer's name, now and then; missed where it is used again and again. */
final class NaturalNameSign implements Sign {
    private static final int RECENT = 3;
    private static final Pattern CALLED = Pattern.compile(
            "(?:^|[,.!?;:\u2014\u2013-]|\\b(?:hi|hello|hey|dear|thanks|thank you|sorry|ok|okay|right|well|yes|no|so|and|bye|goodbye|morning|you))\\s*(?:(?:mr|mrs|ms|miss|dr)\\.? )?$");
    private static final Pattern APART = Pattern.compile("^\\s*(?:$|[,.!?;:\u2014\u2013)-])");

    @Override
    public List<Evidence> find(Scene scene) {
        Set<String> names = scene.names();
        List<Word> used = scene.sentences().stream()
                .flatMap(sentence -> sentence.words().stream())
                .filter(word -> names.contains(word.form()))
                .toList();
        if (used.isEmpty()) return List.of();
        Span span = new Span(used.getFirst().start(), used.getLast().end());
        if (addressed(scene, used) >= 2 || usedLately(scene, names) >= 2)
            return List.of(scene.missed(NATURAL_NAME, 0.75, span));
        Span first = new Span(used.getFirst().start(), used.getFirst().end());
        boolean own = scene.own().stream().map(Sentence::span).anyMatch(one -> one.covers(first));
        return own && !scene.hostile() ? List.of(scene.shown(NATURAL_NAME, 0.8, span)) : List.of();
    }

    /** How often the name stands apart, as it does where somebody is spoken to; a name that is spoken of does not count. */
    private static int addressed(Scene scene, List<Word> used) {
        String text = Plain.of(scene.turn().text());
        int times = 0;
        for (int i = 0; i < used.size(); i++) {
            boolean goesOn =
                    i + 1 < used.size() && used.get(i + 1).start() - used.get(i).end() == 1;
            int start = i > 0 && used.get(i).start() - used.get(i - 1).end() == 1
                    ? used.get(i - 1).start()
                    : used.get(i).start();
            if (!goesOn
                    && CALLED.matcher(text.substring(0, start)).find()
                    && APART.matcher(text.substring(used.get(i).end())).find()) times++;
        }
        return times;
    }

    private static long usedLately(Scene scene, Set<String> names) {
        List<Turn> before = scene.learnerTurnsBefore();
        return before.subList(Math.max(0, before.size() - RECENT), before.size()).stream()
                .filter(turn ->
                        Words.in(Plain.of(turn.text()), 0).stream().anyMatch(word -> names.contains(word.form())))
                .count();
    }
}
