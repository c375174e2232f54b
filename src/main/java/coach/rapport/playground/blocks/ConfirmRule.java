package coach.rapport.playground.blocks;

/** The question before an action that cannot be undone. */
final class ConfirmRule {
    private ConfirmRule() {}

    static void check(Spot confirm) {
        TextRule.requirePlain(confirm, "title", 100);
        if (confirm.require("text")) TextRule.any(confirm.at("text"), 300);
        TextRule.requirePlain(confirm, "confirm", 30);
        TextRule.requirePlain(confirm, "deny", 30);
    }
}
