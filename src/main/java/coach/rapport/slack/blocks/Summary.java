package coach.rapport.slack.blocks;

/** What a notification says: the one place that Slack reads as markup, so its three special letters are escaped. */
public final class Summary {
    private static final int MOST = 2_000;

    private Summary() {}

    public static String of(String text) {
        String letters = Letters.cut(Letters.clean(text), MOST);
        String escaped = letters.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return escaped.isBlank() ? "Rapport" : escaped;
    }
}
