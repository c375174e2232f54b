package coach.rapport.coaching.drafts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Hi Maya," at the beginning of a message: it stays where it is. */
final class Greeting {
    private static final Pattern GREETING = Pattern.compile(
            "(?i)^\\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|afternoon)\\b(?:[ \\t]+[\\p{L}.'\u2019@-]+){0,3}"
                    + "(?:[ \\t]*[,!.:\u2013\u2014-]+|(?=[ \\t]*\\R))\\s*");

    private Greeting() {}

    /** Returns the offset after the greeting and the space behind it; 0 where there is none. */
    static int end(String text) {
        Matcher greeting = GREETING.matcher(text);
        return greeting.find() ? greeting.end() : 0;
    }
}
