package coach.rapport.playground.blocks;

import java.util.Set;

final class ButtonRule implements ElementRule {
    @Override
    public void check(Spot button) {
        TextRule.requirePlain(button, "text", 75);
        button.longest("value", 2_000);
        button.longest("url", 3_000);
        button.longest("accessibility_label", 75);
        button.oneOf("style", Set.of("primary", "danger"));
    }
}
