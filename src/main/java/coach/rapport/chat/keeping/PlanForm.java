package coach.rapport.chat.keeping;

import coach.rapport.chat.Form;
import coach.rapport.curriculum.IfThen;
import coach.rapport.plans.Plan;
import java.util.List;
import java.util.Map;

/** The form in which a learner puts a plan into other words. */
final class PlanForm {
    static final String FORM = "plan.worded";
    static final String WHEN = "when";
    static final String THEN = "then";

    private PlanForm() {}

    static Form of(PlanDraft draft) {
        Form.Field.Text when = new Form.Field.Text(WHEN, "When …", "What you will notice.", false, false);
        Form.Field.Text then = new Form.Field.Text(THEN, "… I will …", "One small thing to do.", false, false);
        return new Form(
                FORM,
                "Your plan",
                draft.session(),
                List.of(
                        starting(when, draft.words().when()),
                        starting(then, draft.words().then())),
                "Keep it");
    }

    // What is too long has to fit in, so that it can be shortened there.
    private static Form.Field starting(Form.Field.Text field, String words) {
        Form.Field.Text limited = words.length() > Plan.MOST_PART ? field : field.atMost(Plan.MOST_PART);
        return words.isEmpty() ? limited : limited.startingWith(words);
    }

    static PlanDraft read(String session, Map<String, String> values) {
        return new PlanDraft(session, new IfThen(values.getOrDefault(WHEN, ""), values.getOrDefault(THEN, "")));
    }
}
