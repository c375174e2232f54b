package coach.rapport.chat.visit;

/** The beginning of a text, where all of it would be too much. */
public final class Excerpt {
    /** A message holds about 13,000 characters in all, and up to a dozen quotations. */
    private static final int QUOTATION = 400;

    private Excerpt() {}

    /** Returns the words as they are, or their beginning and an ellipsis. */
    public static String quotation(String words) {
        return upTo(words.strip(), QUOTATION);
    }

    /** @param most UTF-16 characters, the ellipsis among them */
    public static String upTo(String text, int most) {
        if (text.length() <= most) return text;
        int end = text.lastIndexOf(' ', most - 2);
        if (end < most / 2) end = most - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) end--;
        return text.substring(0, end).stripTrailing() + "…";
    }
}
