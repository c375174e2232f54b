package coach.rapport.evidence.signs;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.Polarity;
import coach.rapport.evidence.text.Phrases;
import coach.rapport.evidence.text.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Wordings of a technique, from its list: {@code [shown 0.8]}, {@code [missed 0.7]}, {@code [except]} for what
 * only looks like showing it, and {@code [unless]} for what only looks like missing it.
 */
final class PhraseSign implements Sign {
    private final Technique technique;
    private final List<Wordings> wordings = new ArrayList<>();
    private final List<Phrases> except = new ArrayList<>();
    private final List<Phrases> unless = new ArrayList<>();

    /** What is said and not asked: a question cannot show it. */
    private static final Set<Technique> SAID = EnumSet.of(
            Technique.REFLECT,
            Technique.THEIR_SHOES,
            Technique.VALIDATE_WITHOUT_AGREEING,
            Technique.NAME_THE_FEELING,
            Technique.OWN_THE_MISTAKE,
            Technique.AFFIRM,
            Technique.HONEST_LIMITS,
            Technique.CLEAR_PROMISE,
            Technique.EXPLAIN_WHY);

    private static final Phrases YES_OR_NO = Phrases.of(
            "^(?:(?:and|but|so|ok|okay|right|well)[, ]+)*(?:is|are|was|were|do|does|did|can|could|has|have|will) (?!n't)[a-z]+");

    private record Wordings(Polarity polarity, double confidence, Phrases phrases) {}

    private PhraseSign(Technique technique) {
        this.technique = technique;
    }

    /** Returns the sign for the technique's list in {@code signs/}. */
    static PhraseSign of(Technique technique) {
        PhraseSign sign = new PhraseSign(technique);
        String section = "";
        List<String> phrases = new ArrayList<>();
        for (String line : Resource.lines("signs/" + technique.id() + ".txt")) {
            if (line.startsWith("[") && line.endsWith("]")) {
                sign.add(section, phrases);
                section = line.substring(1, line.length() - 1);
                phrases.clear();
            } else {
                phrases.add(Lists.filled(line));
            }
        }
        sign.add(section, phrases);
        return sign;
    }

    private void add(String section, List<String> phrases) {
        if (phrases.isEmpty()) return;
        switch (section) {
            case "except" -> except.add(Phrases.of(phrases));
            case "unless" -> unless.add(Phrases.of(phrases));
            default -> addWordings(section, phrases);
        }
    }

    private void addWordings(String section, List<String> phrases) {
        String[] parts = section.split(" ");
        wordings.add(new Wordings(
                parts[0].equals("shown") ? Polarity.SHOWN : Polarity.MISSED,
                Double.parseDouble(parts[1]),
                Phrases.of(phrases)));
    }

    /** Returns whether the sentence, by itself, has a wording that shows it. */
    boolean shows(Sentence sentence) {
        return except.stream().noneMatch(one -> one.in(sentence))
                && !asks(sentence)
                && wordings.stream()
                        .anyMatch(one -> one.polarity() == Polarity.SHOWN
                                && one.phrases().in(sentence));
    }

    private static boolean asks(Sentence sentence) {
        return Question.direct(sentence) || sentence.marked() && YES_OR_NO.in(sentence);
    }

    @Override
    public List<Evidence> find(Scene scene) {
        List<Evidence> found = new ArrayList<>();
        for (Wordings wording : wordings) {
            boolean shown = wording.polarity() == Polarity.SHOWN;
            for (Sentence sentence : shown ? scene.own() : scene.sentences()) {
                if ((shown ? except : unless).stream().anyMatch(one -> one.in(sentence))) continue;
                if (shown && SAID.contains(technique) && asks(sentence)) continue;
                wording.phrases()
                        .find(sentence)
                        .map(sentence::clauseAround)
                        .map(span -> shown
                                ? scene.shown(technique, wording.confidence(), span)
                                : scene.missed(technique, wording.confidence(), span))
                        .ifPresent(found::add);
            }
        }
        return found;
    }
}
