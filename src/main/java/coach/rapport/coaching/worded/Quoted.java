package coach.rapport.coaching.worded;

import coach.rapport.evidence.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in quotation marks in a text. */
final class Quoted {
    private static final Pattern DOUBLE = Pattern.compile(
            "[\"\u201c\u201d\u201e\u00ab\u00bb]([^\"\u201c\u201d\u201e\u00ab\u00bb]+)[\"\u201c\u201d\u201e\u00ab\u00bb]");
    // One that opens: it stands before a word and not within one, and is no shortened word.
    private static final Pattern OTHER =
            Pattern.compile("(?<!\\w)['\u2018](?=\\w)(?!(tis|twas|til|em|cause|s)\\b)|[\u2039\u203a]");
    private static final Pattern MARK = Pattern.compile("[\"\u201c\u201d\u201e\u00ab\u00bb]");

    /** In characters. */
    private static final int SHORTEST = 3;

    private Quoted() {}

    /** Whether all quotations are words of these turns to the letter, and at least one is there. */
    static boolean isVerbatim(String text, List<Turn> turns) {
        List<String> quotations = find(DOUBLE, text);
        boolean paired = MARK.matcher(text).results().count() == 2L * quotations.size();
        // In single marks nothing is quoted: they cannot be told from apostrophes.
        return paired
                && !quotations.isEmpty()
                && !OTHER.matcher(without(text)).find()
                && quotations.stream().allMatch(words -> isIn(words, turns));
    }

    /** Returns the text without what is quoted in it. */
    static String without(String text) {
        return DOUBLE.matcher(text).replaceAll("\u201c\u201d");
    }

    static boolean isAny(String text) {
        return MARK.matcher(text).find() || OTHER.matcher(text).find();
    }

    private static List<String> find(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) found.add(matcher.group(1));
        return found;
    }

    private static boolean isIn(String words, List<Turn> turns) {
        // A full stop or a comma before the closing mark is the writer's.
        String bare = words.strip().replaceFirst("[.,;]$", "");
        Pattern whole = Pattern.compile("(?<!\\w)" + Pattern.quote(bare) + "(?!\\w)");
        return bare.length() >= SHORTEST
                && turns.stream().anyMatch(turn -> whole.matcher(turn.text()).find());
    }
}
