package coach.rapport.coaching;

import coach.rapport.evidence.Legibility;
import coach.rapport.evidence.Utterance;
import java.util.List;
import java.util.Optional;

/**
 * What can be said of a draft.
 *
 * @param legibility where it is not English that says something, the rest is empty
 * @param good what is good, in the order of the draft
 * @param harsh what may land badly: only what the product is sure enough of to tell
 * @param better the draft with another wording for what may land badly, and nothing else changed; empty where none is
 *     known that holds
 * @param left those of {@code harsh} for which no other wording is known
 */
public record DraftReview(
        Legibility legibility,
        List<DraftMoment> good,
        List<DraftMoment> harsh,
        Optional<Utterance> better,
        List<DraftMoment> left) {
    public DraftReview {
        good = List.copyOf(good);
        harsh = List.copyOf(harsh);
        left = List.copyOf(left);
    }

    /** Returns whether there is anything to say of it. */
    public boolean isEmpty() {
        return good.isEmpty() && harsh.isEmpty();
    }

    /** Returns where what was found stands, in a few hundred characters and without any of the draft's words. */
    public String marks() {
        return DraftMarks.of(this);
    }

    /** Returns one that says nothing. */
    public static DraftReview nothing() {
        return unjudged(Legibility.NO_WORDS);
    }

    static DraftReview unjudged(Legibility legibility) {
        return new DraftReview(legibility, List.of(), List.of(), Optional.empty(), List.of());
    }
}
