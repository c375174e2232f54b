package coach.rapport.playground.blocks;

import coach.rapport.playground.workspace.Json;
import java.util.HashSet;
import java.util.Set;

final class ActionsRule implements BlockRule {
    private static final Set<String> ELEMENTS = Set.of(
            "button",
            "workflow_button",
            "checkboxes",
            "datepicker",
            "datetimepicker",
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
        block.between("elements", 1, 25);
        Set<String> seen = new HashSet<>();
        for (Spot element : block.items("elements")) {
            ElementRule.check(element, ELEMENTS);
            String id = Json.text(element.node(), "action_id");
            if (!id.isEmpty() && !seen.add(id)) {
                element.at("action_id").complain("action_id `%s` already exists".formatted(id));
            }
        }
    }
}
