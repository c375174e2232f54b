package coach.rapport.chat.keeping;

import coach.rapport.chat.Request;
import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.OwnAsked;
import coach.rapport.chat.visit.Visit;
import java.util.Optional;

/** Answers what learners ask about what is their own. */
public class OwnCounter {
    private final TryingTips tips;
    private final PlanDesk plans;
    private final Remembering notes;
    private final Standing standing;
    private final YourData data;
    private final Counting counting;

    OwnCounter(
            TryingTips tips, PlanDesk plans, Remembering notes, Standing standing, YourData data, Counting counting) {
        this.tips = tips;
        this.plans = plans;
        this.notes = notes;
        this.standing = standing;
        this.data = data;
        this.counting = counting;
    }

    public Answer answer(Visit visit, OwnAsked kind, String value) {
        return switch (kind) {
            case TRY -> tips.begin(visit, value);
            case DID -> tips.did(visit, value);
            case PLANS -> plans.list(visit);
            case PLAN_KEEP -> plans.keep(visit, value);
            case PLAN_CHANGE -> plans.change(visit, value);
            case PLAN_DECLINE -> plans.decline(visit);
            case NUDGE -> plans.nudge(visit, value);
            case NO_NUDGE -> plans.withoutNudge(visit, value);
            case PLAN_DELETE -> plans.delete(visit, value);
            case REMEMBER -> notes.begin(visit, value);
            case NOTEBOOK -> notes.list(visit);
            case NOTE_DELETE -> notes.delete(visit, value);
            case NOTE_LATER -> notes.putOff(visit, value);
            case PROGRESS -> standing.show(visit);
            case PRIVACY -> data.show(visit);
            case EXPORT -> data.export(visit);
            case COUNT_ME -> counting.agree(visit, value);
            case DO_NOT_COUNT_ME -> counting.decline(visit);
            case STOP_USING -> data.stopUsing(visit);
        };
    }

    /** Returns what is answered before anybody is asked to agree to anything: that it is not for them. */
    public Optional<Answer> findRefusal(Visit visit, Ask ask) {
        boolean onTip = ask.kind() == OwnAsked.TRY || ask.kind() == OwnAsked.DID;
        return onTip ? tips.findRefusal(visit, ask.value()) : Optional.empty();
    }

    /** Returns what opens this form again with what was written in it; empty where it is none of the forms in here. */
    public Optional<Ask> findAgain(Request.Submitted sent) {
        return switch (sent.form()) {
            case NoteForm.FORM -> Optional.of(Remembering.again(sent));
            case PlanForm.FORM -> Optional.of(PlanDesk.again(sent));
            default -> Optional.empty();
        };
    }

    /** A form was sent for which {@link #findAgain} returns something. */
    public Answer answer(Visit visit, Request.Submitted sent) {
        return sent.form().equals(NoteForm.FORM) ? notes.keep(visit, sent) : plans.worded(visit, sent);
    }
}
