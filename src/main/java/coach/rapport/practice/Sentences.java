package coach.rapport.practice;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes a learner's turn apart into what is answered one by one. */
final class Sentences {
    private static final int LONGEST = 400;
    private static final int MOST = 12;
    private static final Set<String> QUESTION_WORDS = Set.of(
            "what",
            "whats",
            "what's",
            "how",
            "hows",
            "how's",
            "why",
            "when",
            "where",
            "who",
            "whose",
            "which",
            "do",
            "does",
            "did",
            "are",
            "is",
            "was",
            "were",
            "can",
            "could",
            "would",
            "will",
            "have",
            "has",
            "had",
            "should",
            "may",
            "shall",
            "any",
            "anything");

    private Sentences() {}

    /** Returns at most {@value #MOST} sentences of at most {@value #LONGEST} characters; more is not a chat. */
    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        for (String line : text.split("\\R")) {
            BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ENGLISH);
            ends.setText(line);
            int start = ends.first();
            for (int end = ends.next(); end != BreakIterator.DONE && sentences.size() < MOST; end = ends.next()) {
                add(line.substring(start, end).strip(), sentences);
                start = end;
            }
        }
        return sentences;
    }

    private static void add(String sentence, List<String> sentences) {
        if (sentence.isEmpty()) return;
        sentences.add(sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence);
    }

    static boolean isQuestion(String sentence) {
        if (sentence.endsWith("?")) return true;
        String first =
                sentence.toLowerCase(Locale.ENGLISH).replace('\u2019', '\'').split("[^a-z']+", 2)[0];
        return QUESTION_WORDS.contains(first) && !sentence.endsWith("!");
    }
}
