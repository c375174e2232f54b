package coach.rapport.coaching.drafts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sign-off at the end of a message. The name in it is the writer's, not the other's, and "kind regards" is no canned phrase. */
final class Signature {
    private static final Pattern SIGN_OFF = Pattern.compile(
            "(?im)^[ \\t]*(?:(?:all the |with )?(?:very )?(?:best|kind|kindest|warm|warmest|many thanks|thanks|thank you|cheers|regards"
                    + "|sincerely|yours)(?: (?:best|kind|warm|regards|wishes|and|again|sincerely|faithfully|truly|in advance))*"
                    + "|-- ?|[\u2013\u2014])[,.!]?[ \\t]*(?:\\R[^\\r\\n]{0,60}){0,5}\\s*\\z");

    private Signature() {}

    /** Returns the text without its sign-off; all of it where there is none, or nothing else. */
    static String cutOff(String text) {
        Matcher signOff = SIGN_OFF.matcher(text);
        if (!signOff.find()) return text;
        String rest = text.substring(0, signOff.start());
        return rest.isBlank() ? text : rest;
    }
}
