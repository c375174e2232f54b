package coach.rapport.playground.blocks;

import java.util.Set;

/** Text objects: {@code plain_text} or {@code mrkdwn}, never empty. */
final class TextRule {
    private static final Set<String> EITHER = Set.of("plain_text", "mrkdwn");
    private static final Set<String> PLAIN = Set.of("plain_text");

    private TextRule() {}

    static void any(Spot text, int most) {
        check(text, most, EITHER);
    }

    static void plain(Spot text, int most) {
        check(text, most, PLAIN);
    }

    static void anyIfPresent(Spot parent, String field, int most) {
        if (parent.has(field)) any(parent.at(field), most);
    }

    static void plainIfPresent(Spot parent, String field, int most) {
        if (parent.has(field)) plain(parent.at(field), most);
    }

    static void requirePlain(Spot parent, String field, int most) {
        if (parent.require(field)) plain(parent.at(field), most);
    }

    private static void check(Spot text, int most, Set<String> types) {
        if (!text.node().isObject()) {
            text.complain("must be a text object");
            return;
        }
        text.require("type");
        text.oneOf("type", types);
        text.requireText("text", most);
    }
}
