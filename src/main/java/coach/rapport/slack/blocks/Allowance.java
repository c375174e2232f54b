package coach.rapport.slack.blocks;

/** How much text a message may still hold. Slack refuses a message beyond about 13,000 characters in its blocks. */
final class Allowance {
    static final int MESSAGE = 12_000;

    private int left;

    Allowance(int characters) {
        left = characters;
    }

    /** Returns the text made clean, cut to {@code most} characters and to what is left; empty where nothing is. */
    String take(String text, int most) {
        String taken = Letters.cut(Letters.clean(text), Math.min(most, left));
        left -= taken.length();
        return taken;
    }

    String take(String text) {
        return take(text, Integer.MAX_VALUE);
    }
}
