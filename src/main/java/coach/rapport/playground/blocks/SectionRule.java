package coach.rapport.playground.blocks;

import java.util.Set;

final class SectionRule implements BlockRule {
    private static final Set<String> ACCESSORIES = Set.of(
            "button",
            "checkboxes",
            "datepicker",
            "image",
            "overflow",
            "radio_buttons",
            "timepicker",
            "static_select",
            "users_select",
            "conversations_select",
            "channels_select",
            "external_select",
            "multi_static_select",
            "multi_users_select",
            "multi_conversations_select",
            "multi_channels_select");

    @Override
    public void check(Spot block) {
        if (!block.has("text") && !block.has("fields")) block.complain("missing required field: text");
        TextRule.anyIfPresent(block, "text", 3_000);
        if (block.has("fields")) {
            block.between("fields", 1, 10);
            block.items("fields").forEach(field -> TextRule.any(field, 2_000));
        }
        if (block.has("accessory")) ElementRule.check(block.at("accessory"), ACCESSORIES);
    }
}
