package coach.rapport.learners;

import java.util.regex.Pattern;

/** What a learner typed into a field, as it is kept: on one line, with nothing in it that cannot be seen. */
public final class OwnWords {
    // Line breaks, control characters, halves of a pair, and marks that turn the direction of writing.
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Zs}\\u202a-\\u202e\\u2066-\\u2069]+");

    private OwnWords() {}

    public static String oneLine(String typed) {
        return UNSEEN.matcher(typed).replaceAll(" ").strip();
    }

    /** Returns its length as people count it: an emoji of one code point is one. */
    public static int length(String words) {
        return words.codePointCount(0, words.length());
    }
}
