package coach.rapport.coaching;

import coach.rapport.coaching.drafts.DraftReader;
import coach.rapport.evidence.Legibility;
import coach.rapport.evidence.Utterance;
import java.util.List;
import java.util.Optional;

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

    /** Empty where the new wording mends nothing, or is missing something where the draft was not. */
    private Optional<DraftReview> offered(Draft draft, List<DraftMoment> good, List<DraftMoment> harsh, String text) {
        List<DraftMoment> misses = reader.misses(draft, text);
        if (!misses.stream().allMatch(miss -> harsh.stream().anyMatch(one -> isSame(one, miss))))
            return Optional.empty();
        List<DraftMoment> left =
                harsh.stream().filter(one -> isLeft(one, misses, text)).toList();
        if (left.size() == harsh.size()) return Optional.empty();
        return Optional.of(new DraftReview(Legibility.ENGLISH, good, harsh, Optional.of(new Utterance(text)), left));
    }

    private static boolean isSame(DraftMoment one, DraftMoment miss) {
        boolean sameWords = one.whole() && miss.whole()
                || one.quote().words().contains(miss.quote().words());
        return one.technique() == miss.technique() && sameWords;
    }

    /** Of several misses of a technique the reader tells one; the others are still there with their words. */
    private static boolean isLeft(DraftMoment one, List<DraftMoment> misses, String text) {
        return misses.stream().anyMatch(miss -> miss.technique() == one.technique())
                && (one.whole() || text.contains(one.quote().words()));
    }
}
