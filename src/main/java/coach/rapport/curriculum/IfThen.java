package coach.rapport.curriculum;

/**
 * A plan for one situation, as people keep them best (implementation intentions, Gollwitzer 1999).
 *
 * @param when completes "When ...,": what one notices
 * @param then completes "I will ...": one small thing to do
 */
public record IfThen(String when, String then) {
    /** Returns it as a sentence. */
    public String sentence() {
        return "When " + when + ", I will " + then + ".";
    }
}
