package coach.rapport.chat.visit;

/** What is asked about the tips of a team. Values begin with the team's channel. */
public enum TeamAsked implements Wish {
    /** Value: a channel; empty where it was asked outside of one. */
    TIPS("tips"),
    /** To choose when and what. */
    SET_UP("tips.set-up"),
    QUEUE("tips.queue"),
    LIBRARY("tips.library"),
    /** Value: and a tip of the library. */
    ADD("tips.add"),
    OWN_WORDS("tips.own-words"),
    /** Value: and an item of the queue. */
    EARLIER("tips.earlier"),
    /** Value: and an item of the queue. */
    LATER("tips.later"),
    /** Value: and an item of the queue. */
    REMOVE("tips.remove"),
    PREVIEW("tips.preview"),
    SKIP("tips.skip"),
    TAKE_UP("tips.take-up"),
    PAUSE("tips.pause"),
    RESUME("tips.resume"),
    POST_NOW("tips.post-now"),
    LEADS("tips.leads"),
    ADD_LEAD("tips.add-lead"),
    /** Value: and a person. */
    REMOVE_LEAD("tips.remove-lead"),
    WITH_GUESTS("tips.with-guests"),
    PICTURE("tips.picture");

    private final String action;

    TeamAsked(String action) {
        this.action = action;
    }

    @Override
    public String action() {
        return action;
    }
}
