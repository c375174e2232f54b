package coach.rapport.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A text as a whole, by the sentence, and by two sentences at a time: something may be given away in any of these. */
final class Parts {
    private Parts() {}

    /** Returns each part once, the whole first. */
    static List<String> of(String text) {
        List<String> sentences = Sentences.of(text);
        List<String> parts = new ArrayList<>();
        parts.add(text);
        parts.addAll(sentences);
        for (int i = 1; i < sentences.size(); i++) parts.add(sentences.get(i - 1) + " " + sentences.get(i));
        return parts.stream().filter(Predicate.not(String::isBlank)).distinct().toList();
    }

    static List<String> of(List<String> texts) {
        return texts.stream().flatMap(text -> of(text).stream()).distinct().toList();
    }

    /** Returns what was asked last, or else what was said last; empty where nothing was said. */
    static String asked(String learner) {
        List<String> sentences = Sentences.of(learner);
        if (sentences.isEmpty()) return "";
        return sentences.reversed().stream()
                .filter(Sentences::isQuestion)
                .findFirst()
                .orElse(sentences.getLast());
    }

    /** Returns the words that name things, with numbers in one form. */
    static Set<String> words(String text) {
        return Wording.of(Numerals.of(text)).words();
    }
}
