package coach.rapport.chat.visit;

/** What is asked about practices, feedback and drafts, and about Rapport itself. */
public enum Asked implements Wish {
    MENU("menu"),
    HELP("help"),
    /** How a practice thread works. */
    PRACTICE_HELP("help.practice"),
    CHOOSE("practice.choose"),
    /** Value: a scenario. */
    PRACTISE("practice.start"),
    /** Value: a scenario whose content notice was read. */
    BEGIN("practice.begin"),
    /** Value: a session. */
    CONTINUE("practice.continue"),
    END("practice.end"),
    /** Value: a session. */
    END_ONE("practice.end.one"),
    /** Value: a session that nobody has written in for a while. Asked by Rapport itself. */
    SILENT("practice.silent"),
    /** Value: a session whose learner has stopped using Rapport. Asked by Rapport itself. */
    LEFT("practice.left"),
    /** Value: a session and an exchange, such as {@code 5f0c... 3}. */
    RETRY("practice.retry"),
    FEEDBACK("feedback.last"),
    /** Value: a session. */
    FEEDBACK_ON("feedback.one"),
    /** Value: a session whose feedback still lacks its last message. Asked by Rapport itself. */
    NEXT_STEP("feedback.next"),
    /** Value: a session and a dimension, such as {@code 5f0c... empathy}. */
    WHY("feedback.why"),
    /** Value: a moment ({@link MomentAsked}). */
    DIFFERENTLY("moment.differently"),
    EXAMPLES("examples.shared"),
    /** Value: the moment that consent was asked at. */
    AGREE_TO_EXAMPLES("examples.agree"),
    NO_EXAMPLES("examples.decline"),
    WITHDRAW_EXAMPLES("examples.withdraw"),
    /** To have a message looked at before it is sent. */
    CHECK("draft.check"),
    FORGET_ME("forget.ask"),
    FORGET_ME_CONFIRMED("forget.confirmed"),
    /** Value: what was asked before the notice was shown. */
    ACCEPT("notice.accept"),
    /** Value: the words, where nothing else fits. */
    UNKNOWN("unknown");

    private final String action;

    Asked(String action) {
        this.action = action;
    }

    @Override
    public String action() {
        return action;
    }
}
