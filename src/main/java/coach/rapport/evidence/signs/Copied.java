package coach.rapport.evidence.signs;

import coach.rapport.evidence.text.Sentence;
import coach.rapport.evidence.text.Word;
import java.util.List;
import java.util.Map;

/** Whether somebody's sentence is handed back as it stood, apart from who is I and who is you. */
final class Copied {
    /** As many of their words in a row are a copy, whatever stands around them. */
    private static final int LONG_RUN = 8;

    /** And as many, where they are most of the sentence. */
    private static final int RUN = 5;

    private static final double MOSTLY = 0.6;

    private static final Map<String, String> TURNED = Map.ofEntries(
            Map.entry("i", "you"),
            Map.entry("me", "you"),
            Map.entry("we", "you"),
            Map.entry("us", "you"),
            Map.entry("my", "your"),
            Map.entry("our", "your"),
            Map.entry("mine", "yours"),
            Map.entry("im", "youre"),
            Map.entry("ive", "youve"),
            Map.entry("id", "youd"),
            Map.entry("ill", "youll"),
            Map.entry("am", "are"),
            Map.entry("was", "were"));

    private Copied() {}

    static boolean from(Sentence theirs, Sentence sentence) {
        int run = longestRun(words(theirs), words(sentence));
        return run >= LONG_RUN || run >= RUN && run >= MOSTLY * sentence.length();
    }

    private static List<String> words(Sentence sentence) {
        return sentence.words().stream()
                .map(Word::form)
                .map(word -> TURNED.getOrDefault(word, word))
                .toList();
    }

    private static int longestRun(List<String> one, List<String> other) {
        int longest = 0;
        int[] before = new int[other.size() + 1];
        for (String word : one) {
            int[] here = new int[other.size() + 1];
            for (int i = 0; i < other.size(); i++) {
                if (word.equals(other.get(i))) here[i + 1] = before[i] + 1;
                longest = Math.max(longest, here[i + 1]);
            }
            before = here;
        }
        return longest;
    }
}
