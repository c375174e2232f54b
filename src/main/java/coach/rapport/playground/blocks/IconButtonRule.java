package coach.rapport.playground.blocks;

final class IconButtonRule implements ElementRule {
    @Override
    public void check(Spot button) {
        button.require("icon");
        TextRule.requirePlain(button, "text", 75);
        button.longest("value", 2_000);
    }
}
