package coach.rapport.chat.dialogue;

import coach.rapport.chat.Form;
import coach.rapport.chat.Part;
import coach.rapport.chat.Words;
import coach.rapport.coaching.Draft;
import coach.rapport.coaching.DraftReview;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form that shows a review. It carries the draft and where in it things were found, since Rapport keeps neither: its
 * context has room for 3,000 characters, of which the draft takes up to 2,000 and the marks a few hundred. The better wording
 * comes back in its field, as the person left it.
 *
 * @see "src/docs/decisions/0014-draft-check.md"
 */
class ReviewForm {
    static final String FORM = "draft.review";
    static final String BETTER = "better";
    /** The model's: a field of its own, so that it is seen also where the first was changed already. */
    static final String MODELS = "better.model";

    private static final String TITLE = "Your message, checked";

    private final ReviewParts parts;

    ReviewForm(ReviewParts parts) {
        this.parts = parts;
    }

    /** What the form carries. */
    record Context(String marks, Draft draft) {
        String written() {
            return marks + "\n" + draft.text().text();
        }

        static Context read(String written) {
            int line = written.indexOf('\n');
            if (line < 0) return new Context("", Draft.of(written));
            return new Context(written.substring(0, line), Draft.of(written.substring(line + 1)));
        }
    }

    Form of(Draft draft, DraftReview review) {
        return of(
                draft,
                review,
                review.better().map(better -> field(better.text(), review)).stream()
                        .toList());
    }

    /** The same while a model looks for another wording. */
    Form waiting(Draft draft, DraftReview review) {
        List<Form.Field> better = new ArrayList<>();
        review.better().ifPresent(words -> better.add(field(words.text(), review)));
        better.add(note(
                "Your message, and the one it answers, have gone to the language model, which is looking for a wording in your"
                        + " style. It takes a few seconds."));
        return of(draft, review, better);
    }

    /** The same once the model has found one that holds. */
    Form reworded(Draft draft, DraftReview review, String models) {
        Form.Field field = new Form.Field.Text(
                        MODELS,
                        "A better wording, to copy",
                        "The language model wrote this. Read it before you send it: your facts and promises should be in"
                                + " it, and no others.",
                        true,
                        false)
                .startingWith(models);
        return of(draft, review, List.of(field));
    }

    private Form of(Draft draft, DraftReview review, List<Form.Field> better) {
        List<Form.Field> fields = new ArrayList<>();
        parts.of(review).forEach(part -> fields.add(new Form.Field.Shown(part)));
        fields.addAll(better);
        fields.add(note("Rapport has kept nothing of this. Close it, and it is gone."));
        String context = new Context(review.marks(), draft).written();
        return new Form(
                FORM, TITLE, context, fields, "Keep this in my messages", Optional.of("Close"), Optional.empty());
    }

    private static Form.Field field(String better, DraftReview review) {
        String rest = review.left().isEmpty() ? "" : " Where I have no better words, yours are still there.";
        return new Form.Field.Text(
                        BETTER,
                        "A better wording, to copy",
                        "Only what may land badly was changed." + rest,
                        true,
                        false)
                .startingWith(better);
    }

    /** Returns the better wording that stands in the form, as the person left it. */
    static String better(Map<String, String> values) {
        return values.getOrDefault(MODELS, values.getOrDefault(BETTER, ""));
    }

    /** For what there is nothing to show of. */
    static Form saying(String text) {
        Form.Field said = new Form.Field.Shown(new Part.Paragraph(Words.of(text)));
        return new Form(FORM, TITLE, "", List.of(said, note("Rapport has kept nothing of this.")), "");
    }

    private static Form.Field note(String text) {
        return new Form.Field.Shown(new Part.Note(Words.of(text)));
    }
}
