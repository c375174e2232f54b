package coach.rapport.coaching.moments;

/** A short part of what was said, to be quoted inside a sentence. Always the words as they were, from the beginning. */
public final class Excerpt {
    private static final int LONGEST = 90;

    private Excerpt() {}

    /** Returns the words without a full stop at the end; of a long text the first sentences that fit, or as many words. */
    public static String of(String text) {
        String flat = text.strip();
        String part = flat.length() <= LONGEST ? flat : flat.substring(0, cut(flat));
        return part.endsWith(".") && !part.endsWith("..") ? part.substring(0, part.length() - 1) : part;
    }

    private static int cut(String text) {
        String head = text.substring(0, LONGEST);
        int sentence = Math.max(head.lastIndexOf(". "), Math.max(head.lastIndexOf("? "), head.lastIndexOf("! ")));
        if (sentence > 20) return sentence + 1;
        int clause = Math.max(head.lastIndexOf(", "), head.lastIndexOf(": "));
        if (clause > 40) return clause;
        int word = head.lastIndexOf(' ');
        return word > 20 ? word : LONGEST - (Character.isHighSurrogate(head.charAt(LONGEST - 1)) ? 1 : 0);
    }
}
