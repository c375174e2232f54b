package coach.rapport.coaching.drafts;

import coach.rapport.evidence.Quote;
import java.util.Comparator;
import java.util.List;

/**
 * Other words in the place of some of a text's.
 *
 * @param start first UTF-16 offset that is replaced
 * @param end offset after the last; the same as {@code start} where words are only put in
 */
record Edit(int start, int end, String words) {
    private static final int ALIKE = 18;

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

    /** Returns whether it would say the same thing a second time. */
    boolean repeats(Edit other) {
        int compared = Math.min(ALIKE, Math.min(words.length(), other.words.length()));
        return compared > 6 && words.regionMatches(true, 0, other.words, 0, compared);
    }

    /** Returns the text with all edits made; they must not touch each other. All else stays as it is. */
    static String made(String text, List<Edit> edits) {
        StringBuilder made = new StringBuilder(text);
        edits.stream().sorted(FROM_THE_END).forEach(edit -> made.replace(edit.start, edit.end, edit.words));
        return made.toString();
    }
}
