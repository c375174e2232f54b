package coach.rapport.evidence.text;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Text made plain for matching: lower case, straight quotes, no markup. Every character keeps its place. */
public final class Plain {
    /** What Slack puts in place of a person, a channel or a link. */
    private static final Pattern MARKUP = Pattern.compile("<[@#!h][^<>]{0,300}>|&(?:amp|lt|gt);");

    private Plain() {}

    /** Returns a text of the same length. */
    public static String of(String text) {
        char[] plain = new char[text.length()];
        for (int i = 0; i < plain.length; i++) plain[i] = of(text.charAt(i));
        blankMarkup(text, plain);
        return new String(plain);
    }

    private static char of(char letter) {
        return switch (letter) {
            case '\u2018', '\u2019', '\u02BC', '`', '\u00B4' -> '\'';
            case '\u201C', '\u201D' -> '"';
            case '\u00A0', '\u202F', '\t' -> ' ';
            case '*', '_', '~' -> ' ';
            default -> Character.toLowerCase(letter);
        };
    }

    private static void blankMarkup(String text, char[] plain) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) return;
        var matcher = MARKUP.matcher(text);
        while (matcher.find()) Arrays.fill(plain, matcher.start(), matcher.end(), ' ');
    }
}
