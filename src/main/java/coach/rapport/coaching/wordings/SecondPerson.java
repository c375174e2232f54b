package coach.rapport.coaching.wordings;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns "I've restarted the router" into "you've restarted the router". Careful rather than clever: what could come out
 * wrong is left alone, and then the customer's own words are quoted instead.
 */
final class SecondPerson {
    private static final String VERB =
            "(?:is|was|are|were|has|had|have|isn't|wasn't|hasn't|does|doesn't|did|didn't|don't|will|won't|can't|can|couldn't"
                    + "|go|goes|went|came|come|comes|ring|rings|rang|call|calls|called|told|said|asked|know|knows|knew|take"
                    + "|takes|took|sat|stood|stopped|started|broke|died|lost|sent|put|gave|kept|keeps|left|paid|read|meant"
                    + "|makes|made|says|wants|needs|costs|cost|worked|works|lives|lived|laughs|laughed)";
    private static final Pattern SUBJECT =
            Pattern.compile("(?i)^(?:i(?:'ve|'m|'d|'ll)?|they(?:'ve|'re|'d)?|he(?:'s|'d)?"
                    + "|she(?:'s|'d)?|it(?:'s)?|there(?:'s| is| are| was| were)|my (?:\\w+ ){1,3}" + VERB
                    + "|(?:the|a|an) (?:(?!that |which |who |what )[\\w-]+ ){1,3}"
                    + VERB
                    + "|(?:nobody|no one|somebody|someone|everybody|everyone|nothing) (?:has|was|is|asked|told|called|rang|knows"
                    + "|said|else \\w+))\\b");
    private static final Pattern RISKY = Pattern.compile(
            "(?i)\\b(?:mr|mrs)$|\\b(?:that's|you|you're|you've|you'd|you'll|your|yours|yourself|we|us|our|ours|let's|we're|we've|we'll|we'd|joking"
                    + "|kidding|beg|dare say|see|hear|know|mean|hope|believe|doubt|wonder|guess|suppose|reckon|imagine|expect|think|thought|sorry|afraid|here"
                    + "|noticed|notice)\\b|[?\"\u201c\u201d]"
                    // What is reported and not done: "I froze with my mouth open, they told me".
                    + "|, (?:they|he|she|i|it) (?:told|said|says|tell|tells|asked|called|read|reads)\\b"
                    // What is named after it was said: "it's for a piano, that cheque".
                    + "|, (?:that|this|the|my) [\\w-]+$");
    private static final Pattern FIRST =
            Pattern.compile("(?i)\\b(?:i'm|i've|i'd|i'll|i am|i was|i|my|me|mine|myself|am)\\b");
    private static final Map<String, String> SECOND = Map.ofEntries(
            Map.entry("i'm", "you're"),
            Map.entry("i've", "you've"),
            Map.entry("i'd", "you'd"),
            Map.entry("i'll", "you'll"),
            Map.entry("i am", "you are"),
            Map.entry("i was", "you were"),
            Map.entry("i", "you"),
            Map.entry("my", "your"),
            Map.entry("me", "you"),
            Map.entry("mine", "yours"),
            Map.entry("myself", "yourself"),
            Map.entry("am", "are"));
    private static final int FEWEST_WORDS = 4;

    private SecondPerson() {}

    static Optional<String> of(String said) {
        String plain = said.replace('\u2019', '\'');
        if (!SUBJECT.matcher(plain).find() || RISKY.matcher(plain).find()) return Optional.empty();
        if (Clause.words(plain).size() < FEWEST_WORDS) return Optional.empty();
        Matcher first = FIRST.matcher(plain);
        return Optional.of(lower(first.replaceAll(word -> second(word.group()))));
    }

    private static String second(String first) {
        return Objects.requireNonNull(SECOND.get(first.toLowerCase(Locale.ROOT)));
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
