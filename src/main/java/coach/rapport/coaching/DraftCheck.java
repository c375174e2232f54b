package coach.rapport.coaching;

/** Says of a message, before it is sent, what is good in it and what may land badly. Keeps nothing. */
public interface DraftCheck {
    /** Reviews a draft of at most {@link Draft#LONGEST} characters. The same draft always gets the same review. */
    DraftReview review(Draft draft);

    /**
     * Returns what was said of a draft before, without looking at it anew: what is good, what may land badly and what was
     * left. The better wording and the words of the message it answers are not in it.
     *
     * @param marks from {@link DraftReview#marks}
     */
    DraftReview recall(Draft draft, String marks);
}
