package coach.rapport.chat.leading;

import coach.rapport.chat.Request;
import coach.rapport.chat.Surroundings;
import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.mail.Outbox;
import coach.rapport.chat.visit.TeamAsked;
import coach.rapport.chat.visit.Visit;
import coach.rapport.chat.visit.Whereabouts;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.learners.LearnerId;
import coach.rapport.progress.TeamPictures;
import coach.rapport.tips.IsoWeek;
import coach.rapport.tips.LeadAction;
import coach.rapport.tips.LeadDesk;
import java.time.DateTimeException;
import java.util.Set;

/** Answers what is asked about the tips of a team, by command, button or form. */
public class TipsCounter {
    private static final Set<String> FORMS = Set.of(SetUpForm.FORM, OwnWordsForm.FORM, LeadCards.FORM);

    private final SettingUp settingUp;
    private final Queueing queueing;
    private final LeadsRoom leads;
    private final PictureRoom pictures;
    private final Leading leading;

    TipsCounter(SettingUp settingUp, Queueing queueing, LeadsRoom leads, PictureRoom pictures, Leading leading) {
        this.settingUp = settingUp;
        this.queueing = queueing;
        this.leads = leads;
        this.pictures = pictures;
        this.leading = leading;
    }

    public static TipsCounter of(
            LeadDesk desk,
            TeamPictures pictures,
            Curriculum curriculum,
            Outbox outbox,
            Surroundings surroundings,
            Whereabouts whereabouts) {
        Door door = new Door(surroundings);
        Publisher publisher = new Publisher(outbox, surroundings);
        Leading leading = new Leading(door, desk, publisher);
        return new TipsCounter(
                new SettingUp(leading, pictures, whereabouts),
                new Queueing(leading, curriculum),
                new LeadsRoom(leading, door, publisher),
                new PictureRoom(leading, pictures, new PictureCards(curriculum)),
                leading);
    }

    public Answer answer(Visit visit, TeamAsked kind, String value) {
        InChannel where = InChannel.parse(value.isEmpty() ? visit.channel().orElse("") : value);
        if (where.channel().isEmpty()) return Answer.of(visit.say(DoorCards.whereToAsk()));
        return switch (kind) {
            case TIPS -> settingUp.look(visit, where);
            case SET_UP -> settingUp.choose(visit, where);
            case PREVIEW -> settingUp.preview(visit, where);
            case QUEUE -> queueing.queue(visit, where);
            case LIBRARY -> queueing.library(visit, where);
            case ADD -> queueing.add(visit, where);
            case OWN_WORDS -> queueing.write(visit, where);
            case EARLIER -> queueing.move(visit, where, -1);
            case LATER -> queueing.move(visit, where, 1);
            case REMOVE -> queueing.remove(visit, where);
            case SKIP -> week(visit, where, true);
            case TAKE_UP -> week(visit, where, false);
            case PAUSE -> changed(visit, where, new LeadAction.Pause(), "The tips are paused.");
            case RESUME -> changed(visit, where, new LeadAction.Resume(), "The tips go on.");
            case WITH_GUESTS -> changed(visit, where, new LeadAction.AcceptGuests(), "Guests may read the tips.");
            case POST_NOW -> settingUp.postNow(visit, where);
            case LEADS -> leads.show(visit, where);
            case ADD_LEAD -> leads.choose(visit, where);
            case REMOVE_LEAD -> leads.remove(visit, where);
            case PICTURE -> pictures.show(visit, where);
        };
    }

    /** Whether a form that was sent is one of these. */
    public boolean has(Request.Submitted form) {
        return FORMS.contains(form.form());
    }

    public Answer submitted(Visit visit, Request.Submitted form) {
        InChannel where = InChannel.parse(form.context());
        Visit back = where.backAt(visit);
        return switch (form.form()) {
            case SetUpForm.FORM -> settingUp.save(back, where, form.values());
            case OwnWordsForm.FORM -> queueing.keep(back, where, form.values());
            default -> leads.add(back, where, form.values());
        };
    }

    private Answer week(Visit visit, InChannel where, boolean skip) {
        try {
            IsoWeek week = IsoWeek.parse(where.rest());
            LeadAction action = skip ? new LeadAction.Skip(week) : new LeadAction.Unskip(week);
            return changed(visit, where, action, skip ? "The next tip is skipped." : "The next tip is back.");
        } catch (DateTimeException _) {
            return settingUp.look(visit, where);
        }
    }

    private Answer changed(Visit visit, InChannel where, LeadAction action, String done) {
        return leading.show(visit, where, _ -> action, view -> TeamCard.of(view, done));
    }

    static LearnerId person(Visit visit, String id) {
        return new LearnerId(visit.learner().workspace(), id);
    }
}
