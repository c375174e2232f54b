package coach.rapport.playground.blocks;

/** Elements that offer a choice. */
final class OptionsRule {
    private static final int MOST_OPTIONS = 100;

    private OptionsRule() {}

    static void select(Spot element) {
        if (element.has("option_groups")) {
            element.between("option_groups", 1, MOST_OPTIONS);
            element.items("option_groups").forEach(OptionsRule::group);
        } else {
            check(element, MOST_OPTIONS);
        }
    }

    static void check(Spot element, int most) {
        element.between("options", 1, most);
        element.items("options").forEach(OptionsRule::option);
        if (element.has("initial_option")) initial(element, element.at("initial_option"));
        element.items("initial_options").forEach(option -> initial(element, option));
    }

    private static void group(Spot group) {
        TextRule.requirePlain(group, "label", 75);
        check(group, MOST_OPTIONS);
    }

    private static void option(Spot option) {
        if (option.require("text")) TextRule.any(option.at("text"), 75);
        option.requireText("value", 150);
        TextRule.anyIfPresent(option, "description", 75);
    }

    // Slack compares the whole option, not only its value.
    private static void initial(Spot element, Spot chosen) {
        boolean offered = element.items("options").stream()
                .anyMatch(option -> option.node().equals(chosen.node()));
        if (!offered) chosen.complain("must be one of the provided options");
    }
}
