package coach.rapport.playground.blocks;

import java.util.Set;

final class ContextActionsRule implements BlockRule {
    private static final Set<String> ELEMENTS = Set.of("feedback_buttons", "icon_button");

    @Override
    public void check(Spot block) {
        block.between("elements", 1, 5);
        block.items("elements").forEach(element -> ElementRule.check(element, ELEMENTS));
    }
}
