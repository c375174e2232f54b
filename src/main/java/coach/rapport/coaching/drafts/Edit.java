package coach.rapport.coaching.drafts;

import coach.rapport.evidence.Quote;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Other words in the place of some of a text's.
 *
 * @param start first UTF-16 offset that is replaced
 * @param end offset after the last; the same as {@code start} where words are only put in
 */
record Edit(int start, int end, String words) {
    /** Letters in a row that two edits do not share by chance. */
    private static final int ALIKE = 16;

    /** Where two edits begin at the same place, what is put in comes before what is replaced. */
    private static final Comparator<Edit> FROM_THE_END =
            Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end).reversed();

    /** Every other word keeps its place. */
    static Edit blanking(Quote quote) {
        return new Edit(quote.start(), quote.end(), " ".repeat(quote.end() - quote.start()));
    }

    boolean touches(Edit other) {
        return start < other.end && other.start < end;
    }

    /** Returns whether it would say something a second time. */
    boolean repeats(Edit other) {
        for (int at = 0; at + ALIKE <= words.length(); at++) {
            if (has(other.words, words.substring(at, at + ALIKE))) return true;
        }
        return words.length() > 1 && has(other.words, words);
    }

    private static boolean has(String words, String part) {
        return words.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    /** Returns whether these words of the text that all edits made are, in part, this edit's own. */
    boolean standsIn(Quote quote, List<Edit> all) {
        int begins = start
                + all.stream()
                        .filter(other -> FROM_THE_END.compare(other, this) > 0)
                        .mapToInt(other -> other.words.length() - (other.end - other.start))
                        .sum();
        return begins < quote.end() && quote.start() < begins + words.length();
    }

    /** Returns the text with all edits made; they must not touch each other. All else stays as it is. */
    static String made(String text, List<Edit> edits) {
        StringBuilder made = new StringBuilder(text);
        edits.stream().sorted(FROM_THE_END).forEach(edit -> made.replace(edit.start, edit.end, edit.words));
        return made.toString();
    }
}
