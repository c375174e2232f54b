package coach.rapport.chat.dialogue;

import coach.rapport.chat.Form;
import coach.rapport.chat.Part;
import coach.rapport.chat.Words;
import coach.rapport.coaching.Draft;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The form that takes a message to be looked at, and the one that it answers. */
final class DraftForm {
    static final String FORM = "draft.check";
    static final String MESSAGE = "message";
    static final String ANSWERS = "answers";

    /** As much as Slack's fields take. */
    private static final int LONGEST_ANSWERED = 3_000;

    private DraftForm() {}

    static Form empty() {
        return new Form(
                FORM,
                "Check a message",
                "",
                List.of(
                        new Form.Field.Text(MESSAGE, "Your message", "", true, false).atMost(Draft.LONGEST),
                        new Form.Field.Text(
                                        ANSWERS,
                                        "What it answers",
                                        "The message you are answering, if there is one. With it, more can be said.",
                                        true,
                                        true)
                                .atMost(LONGEST_ANSWERED),
                        new Form.Field.Shown(
                                new Part.Note(Words.of("Only you see the result. Rapport keeps neither of the two.")))),
                "Check it");
    }

    /** Returns the draft as the form would have it. */
    static Map<String, String> values(Draft draft) {
        Map<String, String> values = new HashMap<>(Map.of(MESSAGE, draft.text().text()));
        draft.answers().ifPresent(message -> values.put(ANSWERS, message.text()));
        return values;
    }

    static Draft read(Map<String, String> values) {
        return Draft.of(values.getOrDefault(MESSAGE, ""), values.getOrDefault(ANSWERS, ""));
    }
}
