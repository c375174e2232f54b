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
    // Single ones only where they cannot be apostrophes.
    private static final Pattern SINGLE =
            Pattern.compile("(?<![\\w])['\u2018]([^'\u2018\u2019]*\\s[^'\u2018\u2019]*)['\u2019](?!\\w)");
    private static final Pattern MARK = Pattern.compile("[\"\u201c\u201d\u201e\u00ab\u00bb]");

    private Quoted() {}

    /** Whether all quotations are words of these turns to the letter, and at least one is there. */
    static boolean isVerbatim(String text, List<Turn> turns) {
        List<String> quotations = new ArrayList<>(find(DOUBLE, text));
        boolean paired = MARK.matcher(text).results().count() == 2L * quotations.size();
        boolean quotes = !quotations.isEmpty();
        quotations.addAll(find(SINGLE, text));
        return paired && quotes && quotations.stream().allMatch(words -> isIn(words, turns));
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
        return !bare.isEmpty() && turns.stream().anyMatch(turn -> turn.text().contains(bare));
    }
}
