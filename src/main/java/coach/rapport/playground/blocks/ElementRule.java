package coach.rapport.playground.blocks;

import java.util.Map;
import java.util.Set;

/** What Slack demands of one type of interactive element. */
@FunctionalInterface
interface ElementRule {
    ElementRule LENIENT = element -> {};

    Map<String, ElementRule> BY_TYPE = Map.ofEntries(
            Map.entry("button", new ButtonRule()),
            Map.entry("workflow_button", LENIENT),
            Map.entry("image", ImageRule::source),
            Map.entry("overflow", element -> OptionsRule.check(element, 5)),
            Map.entry("radio_buttons", element -> OptionsRule.check(element, 10)),
            Map.entry("checkboxes", element -> OptionsRule.check(element, 10)),
            Map.entry("static_select", OptionsRule::select),
            Map.entry("multi_static_select", OptionsRule::select),
            Map.entry("plain_text_input", new TextInputRule()),
            Map.entry("datepicker", new DatePickerRule()),
            Map.entry("email_text_input", LENIENT),
            Map.entry("url_text_input", LENIENT),
            Map.entry("number_input", element -> element.require("is_decimal_allowed")),
            Map.entry("feedback_buttons", new FeedbackButtonsRule()),
            Map.entry("icon_button", new IconButtonRule()));

    void check(Spot element);

    /** Checks an element that stands where only some types may stand. */
    static void check(Spot element, Set<String> allowed) {
        if (!allowed.contains(element.type())) {
            element.complain("unsupported type: " + element.type());
            return;
        }
        element.longest("action_id", 255);
        TextRule.plainIfPresent(element, "placeholder", 150);
        if (element.has("confirm")) ConfirmRule.check(element.at("confirm"));
        BY_TYPE.getOrDefault(element.type(), LENIENT).check(element);
    }
}
