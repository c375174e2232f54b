package coach.rapport.playground.blocks;

import java.util.Set;
import java.util.stream.Stream;

final class CardRule implements BlockRule {
    private static final Set<String> ELEMENTS = Set.of("button", "icon_button", "overflow");

    @Override
    public void check(Spot block) {
        if (Stream.of("title", "body", "hero_image", "actions").noneMatch(block::has)) {
            block.complain("must provide a title, a body, a hero_image or actions");
        }
        TextRule.anyIfPresent(block, "title", 150);
        TextRule.anyIfPresent(block, "subtitle", 150);
        TextRule.anyIfPresent(block, "body", 200);
        block.items("actions").forEach(element -> ElementRule.check(element, ELEMENTS));
    }
}
