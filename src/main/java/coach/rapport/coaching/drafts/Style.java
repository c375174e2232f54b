package coach.rapport.coaching.drafts;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How somebody writes, as far as a few words put into their message must not stand out.
 *
 * @param contracted whether they write "I'm"; where they write neither "I'm" nor "I am", it is taken that they do
 * @param curly whether their apostrophes are typographic
 * @param small whether they write no capitals at all
 */
record Style(boolean contracted, boolean curly, boolean small) {
    private static final Pattern CONTRACTION = Pattern.compile(
            "(?i)\\b(?:\\w+n't|(?:i|you|we|they|he|she|it|that|there|what|let)['\u2019](?:m|re|ve|ll|d|s))\\b");
    private static final Pattern FULL = Pattern.compile(
            "(?i)\\b(?:i am|(?:we|you|they) are|(?:i|we|you|they) (?:will|have|would)|it is|that is|(?:do|does|did|is|are|was|were|will"
                    + "|would|could|should|has|have) not|cannot)\\b");
    private static final Map<String, String> SPELT_OUT = Map.ofEntries(
            Map.entry("i'm", "I am"),
            Map.entry("i'll", "I will"),
            Map.entry("i've", "I have"),
            Map.entry("i'd", "I would"),
            Map.entry("we're", "we are"),
            Map.entry("we'll", "we will"),
            Map.entry("we've", "we have"),
            Map.entry("we'd", "we would"),
            Map.entry("you're", "you are"),
            Map.entry("you've", "you have"),
            Map.entry("it's", "it is"),
            Map.entry("that's", "that is"),
            Map.entry("let's", "let us"),
            Map.entry("isn't", "is not"),
            Map.entry("don't", "do not"),
            Map.entry("can't", "cannot"));
    private static final Pattern SHORT = Pattern.compile("(?i)\\b(?:" + String.join("|", SPELT_OUT.keySet()) + ")\\b");

    static Style of(String text) {
        boolean contracts = CONTRACTION.matcher(text).find();
        boolean spellsOut = FULL.matcher(text).find();
        boolean small = text.chars().noneMatch(Character::isUpperCase);
        return new Style(contracts || !spellsOut, text.indexOf('\u2019') >= 0, small);
    }

    /** Returns words of ours as this person would write them. */
    String fit(String words) {
        String fitted = contracted ? words : SHORT.matcher(words).replaceAll(Style::speltOut);
        if (small) fitted = fitted.toLowerCase(Locale.ROOT);
        return curly ? fitted.replace('\'', '\u2019') : fitted;
    }

    private static String speltOut(MatchResult found) {
        String full = SPELT_OUT.getOrDefault(found.group().toLowerCase(Locale.ROOT), found.group());
        boolean capital = Character.isUpperCase(found.group().charAt(0));
        return Matcher.quoteReplacement(capital ? capital(full) : full);
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Returns the words as they begin in the middle of a sentence. */
    static String inside(String words) {
        boolean oneself = words.equals("I") || words.startsWith("I ") || words.startsWith("I'");
        return oneself || words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
