package coach.rapport.playground.blocks;

import java.util.Set;

final class InputRule implements BlockRule {
    private static final Set<String> ELEMENTS = Set.of(
            "plain_text_input",
            "rich_text_input",
            "email_text_input",
            "url_text_input",
            "number_input",
            "file_input",
            "checkboxes",
            "datepicker",
            "datetimepicker",
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
        TextRule.requirePlain(block, "label", 2_000);
        TextRule.plainIfPresent(block, "hint", 2_000);
        if (block.require("element")) ElementRule.check(block.at("element"), ELEMENTS);
    }
}
