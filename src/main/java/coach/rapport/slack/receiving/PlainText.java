package coach.rapport.slack.receiving;

import coach.rapport.slack.blocks.Letters;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slack's text as the person saw it while writing: mentions and links by their names, and nothing alive in it. */
final class PlainText {
    private static final Pattern MARKUP = Pattern.compile("<([^<>|]*)(?:\\|([^<>]*))?>");

    private PlainText() {}

    static String of(String slackText) {
        String readable = MARKUP.matcher(slackText).replaceAll(found -> Matcher.quoteReplacement(name(found)));
        return Letters.clean(unescape(readable));
    }

    private static String name(MatchResult found) {
        String what = found.group(1);
        String label = found.group(2) == null ? "" : found.group(2);
        if (what.startsWith("@")) return "@" + (label.isEmpty() ? "someone" : withoutMark(label));
        if (what.startsWith("#")) return "#" + (label.isEmpty() ? "channel" : withoutMark(label));
        if (what.startsWith("!date")) return label;
        if (what.startsWith("!")) return "@" + (label.isEmpty() ? broadcast(what) : withoutMark(label));
        return label.isEmpty() ? what : label;
    }

    /** {@code !channel}, {@code !here}, {@code !everyone}, {@code !subteam^S1}. */
    private static String broadcast(String what) {
        return what.startsWith("!subteam") ? "group" : what.substring(1);
    }

    private static String withoutMark(String label) {
        return label.startsWith("@") || label.startsWith("#") ? label.substring(1) : label;
    }

    private static String unescape(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
