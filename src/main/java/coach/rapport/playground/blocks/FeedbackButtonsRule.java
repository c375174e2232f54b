package coach.rapport.playground.blocks;

final class FeedbackButtonsRule implements ElementRule {
    @Override
    public void check(Spot element) {
        if (element.require("positive_button")) half(element.at("positive_button"));
        if (element.require("negative_button")) half(element.at("negative_button"));
    }

    private static void half(Spot button) {
        TextRule.requirePlain(button, "text", 75);
        button.requireText("value", 2_000);
        button.longest("accessibility_label", 75);
    }
}
