package coach.rapport.chat.visit;

/** What a learner asks about what is their own: tips they try, plans, notes, progress, privacy. */
public enum OwnAsked implements Wish {
    /** Value: a tip that was posted ({@code chat.keeping.PostedTip}). */
    TRY("tip.try"),
    /** Value: as above. */
    DID("tip.did"),
    PLANS("plan.list"),
    /** Value: the practice that the plan came out of. */
    PLAN_KEEP("plan.keep"),
    /** Value: as above, and in further lines the words to begin with. */
    PLAN_CHANGE("plan.change"),
    /** Value: as above. */
    PLAN_DECLINE("plan.decline"),
    /** Value: a plan. */
    NUDGE("plan.nudge"),
    /** Value: a plan. */
    NO_NUDGE("plan.no-nudge"),
    /** Value: a plan, and {@code list} where the others are to be shown again. */
    PLAN_DELETE("plan.delete"),
    /** Value: what to begin with, as it was typed, or a line each for whom, what and when; may be empty. */
    REMEMBER("note.write"),
    NOTEBOOK("note.list"),
    /** Value: a note, and {@code list} where the others are to be shown again. */
    NOTE_DELETE("note.delete"),
    /** Value: a note and a number of days, such as {@code 5f0c... 7}. */
    NOTE_LATER("note.later"),
    PROGRESS("progress"),
    PRIVACY("privacy"),
    EXPORT("privacy.export"),
    /** Value: a channel; empty for that of the tip used last. */
    COUNT_ME("counted.yes"),
    DO_NOT_COUNT_ME("counted.no"),
    STOP_USING("notice.withdraw");

    private final String action;

    OwnAsked(String action) {
        this.action = action;
    }

    @Override
    public String action() {
        return action;
    }
}
