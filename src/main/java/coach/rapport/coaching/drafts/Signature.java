package coach.rapport.coaching.drafts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sign-off at the end of a message. The name in it is the writer's, not the other's, and "kind regards" is no canned phrase. */
final class Signature {
    private static final Pattern SIGN_OFF = Pattern.compile(
            "(?im)^[ \\t]*(?:(?:all the |with )?(?:very )?(?:best|kind|kindest|warm|warmest|many thanks|thanks|thank you|cheers|regards"
                    + "|sincerely|yours)(?: (?:best|kind|warm|regards|wishes|and|again|sincerely|faithfully|truly|in advance))*"
                    + "|-- ?|[\u2013\u2014])[,.!]?[ \\t]*(?:\\R[^\\r\\n]{0,60}){0,5}\\s*\\z");

    /** The same without a line of its own: "I'll ring you at four. Best, Ana". */
    private static final Pattern IN_LINE = Pattern.compile(
            "(?<=[.!?])\\s+(?i:(?:all the |very )?best(?: wishes)?|(?:kind |best |warm )?regards|"
                    + "many thanks|thanks|cheers|yours(?: sincerely)?),\\s+\\p{Lu}[\\p{L}'-]+(?:\\s+\\p{Lu}[\\p{L}'-]+)?[.!]?\\s*\\z");

    private Signature() {}

    /** Returns the text without its sign-off; all of it where there is none, or nothing else. */
    static String cutOff(String text) {
        Matcher signOff = SIGN_OFF.matcher(text);
        Matcher inLine = IN_LINE.matcher(text);
        if (signOff.find()) return before(signOff, text);
        return inLine.find() ? before(inLine, text) : text;
    }

    private static String before(Matcher signOff, String text) {
        String rest = text.substring(0, signOff.start());
        return rest.isBlank() ? text : rest;
    }
}
