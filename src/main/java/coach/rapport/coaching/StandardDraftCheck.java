package coach.rapport.coaching;

import coach.rapport.coaching.drafts.DraftReader;
import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Legibility;
import coach.rapport.evidence.Utterance;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a draft, lets it be reworded, and reads what came of that before it is offered. */
class StandardDraftCheck implements DraftCheck {
    private final DraftReader reader;
    private final Rewording rewording;

    StandardDraftCheck(DraftReader reader, Rewording rewording) {
        this.reader = reader;
        this.rewording = rewording;
    }

    @Override
    public DraftReview review(Draft draft) {
        Legibility legibility = DraftReader.legibility(draft);
        if (legibility != Legibility.ENGLISH) return DraftReview.unjudged(legibility);
        List<DraftMoment> harsh = reader.harsh(draft);
        List<DraftMoment> good = reader.good(draft);
        if (harsh.isEmpty()) return new DraftReview(legibility, good, harsh, Optional.empty(), List.of());
        return rewording
                .reword(draft, harsh)
                .filter(text -> !text.equals(draft.text().text()))
                .flatMap(text -> offered(draft, good, harsh, text))
                .orElseGet(() -> new DraftReview(legibility, good, harsh, Optional.empty(), harsh));
    }

    @Override
    public DraftReview recall(Draft draft, String marks) {
        return DraftMarks.read(marks, draft, reader);
    }

    /** Empty where the new wording mends nothing, or brings in what the draft did not have. */
    private Optional<DraftReview> offered(Draft draft, List<DraftMoment> good, List<DraftMoment> harsh, String text) {
        Set<Technique> missed = reader.missed(draft, text);
        List<DraftMoment> left =
                harsh.stream().filter(one -> missed.contains(one.technique())).toList();
        boolean isNew = !harsh.stream().map(DraftMoment::technique).toList().containsAll(missed);
        if (isNew || left.size() == harsh.size()) return Optional.empty();
        return Optional.of(new DraftReview(Legibility.ENGLISH, good, harsh, Optional.of(new Utterance(text)), left));
    }
}
