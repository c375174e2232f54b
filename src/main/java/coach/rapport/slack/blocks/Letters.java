package coach.rapport.slack.blocks;

/** Text made fit for Slack: only letters that people can see, and no longer than allowed. */
public final class Letters {
    private Letters() {}

    /** Returns the text without control characters and without those that turn the reading direction round. */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(Letters::shown).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Returns the text, or where it is longer than {@code most} its beginning, cut between words, with an ellipsis. */
    static String cut(String text, int most) {
        if (text.length() <= most) return text;
        if (most < 2) return "";
        int end = wholeCharacters(text, most - 1);
        int space = text.lastIndexOf(' ', end);
        String kept = space > end / 2 ? text.substring(0, space) : text.substring(0, end);
        return kept.stripTrailing() + "…";
    }

    /** Returns {@code end}, or one less where it would part the two halves of a character. */
    static int wholeCharacters(String text, int end) {
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    private static boolean shown(int character) {
        if (character == '\n' || character == '\t') return true;
        boolean turnsDirection =
                (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        return !turnsDirection
                && !Character.isISOControl(character)
                && Character.getType(character) != Character.SURROGATE;
    }
}
