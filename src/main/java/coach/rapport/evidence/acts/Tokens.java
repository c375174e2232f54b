package coach.rapport.evidence.acts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words and the marks that tell something, in lower case. */
record Tokens(List<String> all, List<String> words) {
    private static final Pattern TOKEN = Pattern.compile("[a-z]+(?:['-][a-z]+)*|\\d+|\\?|!|\\.\\.\\.|--|[.,]|\\[");
    private static final Set<String> EMPTY = Set.of(
            "a", "an", "the", "and", "or", "but", "so", "to", "of", "in", "on", "at", "for", "with", "is", "are", "was",
            "were", "be", "been", "am", "i", "you", "he", "she", "it", "we", "they", "me", "my", "your", "his", "her",
            "its", "our", "their", "this", "that", "these", "those", "do", "did", "does", "have", "has", "had", "not",
            "no", "yes", "as", "if", "then", "than", "there", "here", "what", "how", "when", "where", "who", "which",
            "why", "just", "like", "um", "uh", "okay", "ok", "yeah", "well", "oh", "mm-hmm", "mm", "hmm", "right",
            "know", "you're", "it's", "i'm", "that's", "don't", "can", "could", "would", "will", "i'd", "you've");

    static Tokens of(String text) {
        List<String> all = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
        while (matcher.find()) all.add(matcher.group());
        return new Tokens(
                all,
                all.stream()
                        .filter(token -> Character.isLetterOrDigit(token.charAt(0)))
                        .toList());
    }

    /** Returns those of the last words of a text. */
    static Tokens lastOf(int count, String text) {
        String[] words = text.split("\\s+");
        int from = Math.max(0, words.length - count);
        return of(String.join(" ", Arrays.asList(words).subList(from, words.length)));
    }

    /** Returns the words that carry meaning. */
    List<String> content() {
        return words.stream()
                .filter(word -> !EMPTY.contains(word) && !Character.isDigit(word.charAt(0)))
                .distinct()
                .toList();
    }

    int count(Set<String> some) {
        return (int) words.stream().filter(some::contains).count();
    }
}
