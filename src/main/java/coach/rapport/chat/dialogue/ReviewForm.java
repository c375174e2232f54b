package coach.rapport.chat.dialogue;

import coach.rapport.chat.Form;
import coach.rapport.chat.Part;
import coach.rapport.chat.Words;
import coach.rapport.coaching.Draft;
import coach.rapport.coaching.DraftReview;
import java.util.ArrayList;
import java.util.List;
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
        List<Form.Field> fields = new ArrayList<>();
        parts.of(review).forEach(part -> fields.add(new Form.Field.Shown(part)));
        review.better().ifPresent(better -> fields.add(field(better.text(), review)));
        fields.add(note("Rapport has kept nothing of this. Close it, and it is gone."));
        String context = new Context(review.marks(), draft).written();
        return new Form(FORM, TITLE, context, fields, "Keep this in my messages", Optional.of("Close"));
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

    /** For what there is nothing to show of. */
    static Form saying(String text) {
        Form.Field said = new Form.Field.Shown(new Part.Paragraph(Words.of(text)));
        return new Form(FORM, TITLE, "", List.of(said, note("Rapport has kept nothing of this.")), "");
    }

    private static Form.Field note(String text) {
        return new Form.Field.Shown(new Part.Note(Words.of(text)));
    }
}
