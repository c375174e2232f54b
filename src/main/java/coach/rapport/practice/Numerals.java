package coach.rapport.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes numbers and full hours in one way, so that nine, 9 p.m. and 21:00 are the same word. */
final class Numerals {
    private static final Map<String, Integer> WRITTEN = written();
    private static final Pattern WORD = Pattern.compile("\\b(" + String.join("|", WRITTEN.keySet()) + ")\\b");
    private static final Pattern TENS_AND_ONES = Pattern.compile("\\b([2-9])0[ -]([1-9])\\b");
    private static final Pattern HUNDREDS = Pattern.compile("\\b(a|[1-9]) hundred(?:(?: and)? (\\d{1,2}))?\\b");
    private static final Pattern HOUR =
            Pattern.compile("\\b(\\d{1,2})(?:[:.]00)?(?: ?[ap]m\\b| ?[ap]\\.m\\.| o'clock\\b)|\\b(\\d{1,2}):00\\b");
    private static final Pattern ORDINAL = Pattern.compile("\\b(\\d+)(?:st|nd|rd|th)\\b");

    private Numerals() {}

    private static Map<String, Integer> written() {
        Map<String, Integer> written = new HashMap<>();
        put("one two three four five six seven eight nine ten eleven twelve", 1, 1, written);
        put("thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 13, 1, written);
        put("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10, written);
        // Not first to third: they seldom count anything.
        put("fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", 4, 1, written);
        put("thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth", 13, 1, written);
        put("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", 20, 10, written);
        return written;
    }

    private static void put(String words, int from, int step, Map<String, Integer> written) {
        int number = from;
        for (String word : List.of(words.split(" "))) {
            written.put(word, number);
            number += step;
        }
    }

    /** Returns the text in small letters, its numbers up to 999 in digits, and full hours from 1 to 12. */
    static String of(String text) {
        String plain = text.toLowerCase(Locale.ENGLISH).replace('\u2019', '\'');
        String digits = WORD.matcher(plain).replaceAll(word -> String.valueOf(WRITTEN.get(word.group())));
        String joined = TENS_AND_ONES.matcher(digits).replaceAll("$1$2");
        String hundreds = HUNDREDS.matcher(joined).replaceAll(Numerals::hundreds);
        String hours = HOUR.matcher(hundreds).replaceAll(Numerals::hour);
        return ORDINAL.matcher(hours).replaceAll("$1");
    }

    private static String hundreds(MatchResult match) {
        int hundreds = match.group(1).equals("a") ? 1 : Integer.parseInt(match.group(1));
        int rest = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        return String.valueOf(100 * hundreds + rest);
    }

    private static String hour(MatchResult match) {
        int hour = Integer.parseInt(match.group(1) == null ? match.group(2) : match.group(1));
        return String.valueOf(hour > 12 ? hour - 12 : hour);
    }
}
