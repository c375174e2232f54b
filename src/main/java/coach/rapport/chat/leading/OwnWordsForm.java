package coach.rapport.chat.leading;

import coach.rapport.chat.Form;
import coach.rapport.curriculum.Scenario;
import coach.rapport.tips.OwnWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form in which a lead writes a tip. */
final class OwnWordsForm {
    static final String FORM = "tips.own-words";
    private static final String TITLE = "title";
    private static final String IDEA = "idea";
    private static final String STEP = "step";
    private static final String SCENARIO = "scenario";
    private static final String NONE = "none";

    private OwnWordsForm() {}

    static Form of(String context, List<Scenario> scenarios) {
        return new Form(
                FORM,
                "A tip in your words",
                context,
                List.of(
                        new Form.Field.Text(TITLE, "Title", "", false, false).atMost(OwnWords.LONGEST_TITLE),
                        new Form.Field.Text(
                                        IDEA,
                                        "One idea",
                                        "What somebody can do differently at three o'clock. Sixty words are plenty.",
                                        true,
                                        false)
                                .atMost(OwnWords.LONGEST_IDEA),
                        new Form.Field.Text(STEP, "What to do once today", "", true, false)
                                .atMost(OwnWords.LONGEST_STEP),
                        new Form.Field.Choice(
                                SCENARIO, "Practice that starts from a button", practices(scenarios), NONE)),
                "Put it into the queue");
    }

    private static List<Form.Option> practices(List<Scenario> scenarios) {
        List<Form.Option> options = new ArrayList<>();
        options.add(new Form.Option(NONE, "No practice", ""));
        scenarios.forEach(one -> options.add(new Form.Option(one.id(), one.title(), "")));
        return options;
    }

    /** Returns what was written, or empty where a field holds nothing but blanks. */
    static Optional<OwnWords> read(Map<String, String> values) {
        try {
            return Optional.of(new OwnWords(
                    values.getOrDefault(TITLE, ""),
                    values.getOrDefault(IDEA, ""),
                    values.getOrDefault(STEP, ""),
                    Optional.of(values.getOrDefault(SCENARIO, NONE)).filter(id -> !id.equals(NONE))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
