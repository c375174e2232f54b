package coach.rapport.chat.dialogue;

import coach.rapport.coaching.Draft;
import coach.rapport.coaching.DraftCheck;
import coach.rapport.coaching.DraftMoment;
import coach.rapport.coaching.DraftReview;
import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Legibility;
import coach.rapport.evidence.Quote;
import coach.rapport.evidence.Utterance;
import java.util.List;
import java.util.Optional;

/** Praises "What", and would rather read "this" than "any inconvenience". */
final class FakeDraftCheck implements DraftCheck {
    static final String HARSH = "any inconvenience";

    @Override
    public DraftReview review(Draft draft) {
        String text = draft.text().text();
        List<DraftMoment> harsh = found(draft, HARSH, Technique.OWN_WORDS);
        Optional<Utterance> better =
                harsh.isEmpty() ? Optional.empty() : Optional.of(new Utterance(text.replace(HARSH, "this")));
        return new DraftReview(
                Legibility.of(text), found(draft, "What", Technique.OPEN_QUESTION), harsh, better, List.of());
    }

    @Override
    public DraftReview recall(Draft draft, String marks) {
        assertMarks(marks);
        DraftReview review = review(draft);
        return new DraftReview(review.legibility(), review.good(), review.harsh(), Optional.empty(), review.left());
    }

    private static void assertMarks(String marks) {
        if (marks.isEmpty()) throw new AssertionError("the form carried no marks");
    }

    private static List<DraftMoment> found(Draft draft, String words, Technique technique) {
        int start = draft.text().text().indexOf(words);
        if (start < 0) return List.of();
        Quote quote = new Quote(draft.text(), start, start + words.length());
        return List.of(new DraftMoment(technique, quote, Optional.empty(), "It does something.", false));
    }
}
