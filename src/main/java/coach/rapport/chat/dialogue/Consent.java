package coach.rapport.chat.dialogue;

import coach.rapport.chat.Card;
import coach.rapport.chat.dialogue.NoticeCard.Known;
import coach.rapport.chat.keeping.Agreement;
import coach.rapport.chat.keeping.KeptFor;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.Asked;
import coach.rapport.chat.visit.OwnAsked;
import coach.rapport.chat.visit.TeamAsked;
import coach.rapport.language.LanguageModel;
import coach.rapport.learners.LearnerId;
import coach.rapport.learners.Learners;

/** Nobody practises before they have read and accepted the first-use notice. */
class Consent implements Agreement {
    private final Learners learners;
    private final LanguageModel model;
    private final KeptFor kept;

    Consent(Learners learners, LanguageModel model, KeptFor kept) {
        this.learners = learners;
        this.model = model;
        this.kept = kept;
    }

    @Override
    public boolean given(LearnerId learner) {
        // What was agreed to with a model in view holds without one: then the words go nowhere.
        return model.configured()
                ? learners.findAcceptance(learner, notice()).isPresent()
                : learners.hasAcceptedSome(learner, NoticeCard.VERSION);
    }

    @Override
    public boolean hold(LearnerId learner) {
        return learners.holdSomeAcceptance(learner, NoticeCard.VERSION);
    }

    @Override
    public void withdraw(LearnerId learner) {
        learners.withdrawAll(learner, NoticeCard.VERSION);
        NoticeCard.EARLIER.forEach(notice -> learners.withdrawAll(learner, notice));
    }

    /** Whether an answer to this may come first. To be forgotten, or take consent back, nobody has to agree to anything. */
    static boolean neededFor(Ask ask) {
        return switch (ask.kind()) {
            case Asked kind -> neededFor(kind);
            case OwnAsked kind -> neededFor(kind);
            // A lead who sets up tips practises nothing.
            case TeamAsked _ -> false;
        };
    }

    private static boolean neededFor(OwnAsked kind) {
        return switch (kind) {
            case PLANS, NOTEBOOK, PRIVACY, EXPORT, DO_NOT_COUNT_ME, STOP_USING, PLAN_DELETE, NO_NUDGE, NOTE_DELETE ->
                false;
            case TRY, DID, PLAN_KEEP, PLAN_CHANGE, PLAN_DECLINE, NUDGE -> true;
            case REMEMBER, NOTE_LATER, PROGRESS, COUNT_ME -> true;
        };
    }

    private static boolean neededFor(Asked kind) {
        return switch (kind) {
            case ACCEPT, SILENT, LEFT, NEXT_STEP, FORGET_ME, FORGET_ME_CONFIRMED -> false;
            case EXAMPLES, NO_EXAMPLES, WITHDRAW_EXAMPLES -> false;
            case MENU, HELP, PRACTICE_HELP, CHOOSE, PRACTISE, BEGIN, CONTINUE, END, END_ONE, RETRY -> true;
            case FEEDBACK, FEEDBACK_ON, WHY, DIFFERENTLY, AGREE_TO_EXAMPLES, CHECK, UNKNOWN -> true;
        };
    }

    private String notice() {
        return NoticeCard.version(model.provider());
    }

    Card notice(LearnerId learner, Ask next) {
        Ask then = next.kind() == Asked.UNKNOWN ? Ask.of(Asked.MENU) : next;
        return NoticeCard.of(model.provider(), kept, then, known(learner));
    }

    private Known known(LearnerId learner) {
        if (learners.hasAcceptedSome(learner, NoticeCard.VERSION)) return Known.ANOTHER_PLAYER;
        boolean earlier = NoticeCard.EARLIER.stream().anyMatch(notice -> learners.hasAcceptedSome(learner, notice));
        return earlier ? Known.EARLIER : Known.NOTHING;
    }

    /** Returns who plays the customer, in a sentence. */
    String player() {
        return NoticeCard.player(model.provider());
    }

    Card accepted() {
        return NoticeCard.accepted(model.provider(), kept);
    }

    void give(LearnerId learner) {
        learners.accept(learner, notice());
    }
}
