package coach.rapport.playground.blocks;

import java.util.Set;

final class AlertRule implements BlockRule {
    private static final Set<String> LEVELS = Set.of("default", "info", "warning", "error", "success");

    @Override
    public void check(Spot block) {
        if (block.require("text")) TextRule.any(block.at("text"), 3_000);
        block.oneOf("level", LEVELS);
    }
}
