package coach.rapport.playground.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * Part of a long list, as {@code limit} and {@code cursor} ask for it.
 *
 * @param next the cursor of the part that follows, empty where this is the last
 */
record Page<T>(List<T> items, String next) {
    private static final int USUAL = 100;
    private static final int MOST = 1_000;
    private static final String FROM = "next:";

    static <T> Page<T> of(List<T> all, ApiCall call) {
        int limit = call.number("limit", USUAL);
        if (limit < 1 || limit > MOST) throw new ApiError("invalid_limit");
        int from = call.find("cursor").map(Page::from).orElse(0);
        if (from > all.size()) throw new ApiError("invalid_cursor");
        int to = Math.min(all.size(), from + limit);
        return new Page<>(all.subList(from, to), to < all.size() ? cursor(to) : "");
    }

    // Nobody should read it, as nobody should read Slack's.
    private static String cursor(int from) {
        return Base64.getEncoder().encodeToString((FROM + from).getBytes(StandardCharsets.UTF_8));
    }

    private static int from(String cursor) {
        try {
            String text = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (text.matches(FROM + "\\d{1,6}")) return Integer.parseInt(text.substring(FROM.length()));
        } catch (IllegalArgumentException notOurs) {
            // Said below.
        }
        throw new ApiError("invalid_cursor");
    }
}
