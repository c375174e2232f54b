package coach.rapport.notebook.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody does something with, as one says it to the person whom the note is about. */
final class Things {
    private static final Pattern THEIRS = Pattern.compile("\\b(?:her|his|their)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_ARTICLE = Pattern.compile(
            "^(?:new|job|course|degree|phd|apprenticeship|internship|traineeship|master's)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private Things() {}

    /** Returns it with a space before it; nothing where it is empty. */
    static String said(String what, Who who) {
        if (what.isEmpty()) return "";
        if (NO_ARTICLE.matcher(what).matches()) return " " + article(what) + " " + what;
        return " " + turned(what, who);
    }

    // Her son's "her" may be hers or somebody else's: only what is the person's own is turned.
    private static String turned(String what, Who who) {
        Matcher theirs = THEIRS.matcher(what);
        if (!theirs.find() || who.pronoun().equals("they")) return what;
        return theirs.replaceAll(
                who.isYou()
                        ? "your"
                        : who.pronoun().equals("she") ? "her" : who.pronoun().equals("he") ? "his" : "its");
    }

    private static String article(String what) {
        return "aeio".indexOf(Character.toLowerCase(what.charAt(0))) >= 0 ? "an" : "a";
    }
}
