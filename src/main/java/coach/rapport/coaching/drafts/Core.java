package coach.rapport.coaching.drafts;

import coach.rapport.evidence.Quote;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a quotation can be put in other words: without the greeting and the words that join it to what went before, and
 * without the mark at its end.
 *
 * @param start offset into the draft; {@code end} without the mark, {@code endWithMark} with it
 * @param capital whether it begins with one that the sentence asks for
 * @param beginsSentence whether nothing of its sentence stands before it, a greeting apart
 * @param endsSentence whether nothing of its sentence comes after it
 */
record Core(
        String words,
        int start,
        int end,
        int endWithMark,
        boolean capital,
        boolean beginsSentence,
        boolean endsSentence) {
    private static final Pattern JOINT = Pattern.compile(
            "(?i)^(?:(?:and|but|so|ok|okay|well|right|now|then|also|however|again|first|next)\\b[, ]+)+");
    private static final Pattern BEGINNING = Pattern.compile("(?:^|[.!?\u2026:]\\s|\\n)\\s*$");
    private static final Pattern ENDING = Pattern.compile("\\s*(?:$|[.!?\u2026]|\\n)");
    private static final Pattern MARK = Pattern.compile("[\\s.!?\u2026,;:]*$");
    private static final Pattern GOES_ON_WELL = Pattern.compile(
            "(?i)^(?:$|\\s*[.!?,;:)\u2026\u2013\u2014-]|\\s*\\n|\\s+(?:and|but|so|or|because|while)\\b).*",
            Pattern.DOTALL);

    /** Empty where the quotation breaks off in the middle of what it says. */
    static Optional<Core> of(Quote quote) {
        String text = quote.source().text();
        String words = quote.words();
        int start = joint(words, quote.start() == 0 ? Greeting.end(words) : 0);
        Matcher mark = MARK.matcher(words);
        int end = mark.find() ? mark.start() : words.length();
        boolean closed = end < words.length();
        if (end <= start
                || !closed && !GOES_ON_WELL.matcher(text.substring(quote.end())).matches()) return Optional.empty();
        String core = words.substring(start, end);
        int endWithMark = quote.start() + words.stripTrailing().length();
        int at = quote.start() + start;
        boolean begins = BEGINNING.matcher(text.substring(0, at)).find() || at == Greeting.end(text);
        boolean ends = ENDING.matcher(text.substring(quote.start() + end)).lookingAt();
        boolean capital = Character.isUpperCase(core.charAt(0)) && (begins || !core.matches("(?s)I\\b.*"));
        return Optional.of(new Core(core, at, quote.start() + end, endWithMark, capital, begins, ends));
    }

    private static int joint(String words, int from) {
        Matcher joint = JOINT.matcher(words.substring(from));
        return joint.find() ? from + joint.end() : from;
    }
}
