package coach.rapport.chat.keeping;

import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.Destination;
import coach.rapport.chat.Request;
import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.visit.Answers;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.OwnAsked;
import coach.rapport.chat.visit.Visit;
import coach.rapport.chat.visit.Whereabouts;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.IfThen;
import coach.rapport.curriculum.Technique;
import coach.rapport.learners.LearnerId;
import coach.rapport.plans.NudgeDay;
import coach.rapport.plans.Plan;
import coach.rapport.plans.Planning;
import coach.rapport.plans.Plans;
import coach.rapport.plans.Refusal;
import coach.rapport.practice.Practices;
import coach.rapport.practice.SessionId;
import java.time.LocalDate;
import java.util.Optional;

/** What a learner does with the plans that are offered after practices. */
class PlanDesk {
    private final Plans plans;
    private final Practices practices;
    private final TipOrigin origins;
    private final Curriculum curriculum;
    private final Counting counting;
    private final Whereabouts whereabouts;

    PlanDesk(
            Plans plans,
            Practices practices,
            TipOrigin origins,
            Curriculum curriculum,
            Counting counting,
            Whereabouts whereabouts) {
        this.plans = plans;
        this.practices = practices;
        this.origins = origins;
        this.curriculum = curriculum;
        this.counting = counting;
        this.whereabouts = whereabouts;
    }

    Answer list(Visit visit) {
        return Answers.say(visit, PlanCards.list(plans.list(visit.learner()), today(visit)));
    }

    Answer keep(Visit visit, String session) {
        Optional<Technique> technique = findTechnique(visit.learner(), session);
        if (technique.isEmpty()) return Answers.instead(visit, PlanCards.noOffer());
        IfThen words = curriculum.guide(technique.get()).plan();
        return Answers.instead(visit, kept(visit, new PlanDraft(session, words), technique.get()));
    }

    /** Returns what the practice's tip is about, where the practice is the learner's and came from a tip. */
    private Optional<Technique> findTechnique(LearnerId learner, String session) {
        return practices
                .find(learner, new SessionId(learner.workspace(), session))
                .flatMap(origins::find)
                .map(origin -> origin.tip().technique());
    }

    private Card kept(Visit visit, PlanDraft draft, Technique technique) {
        Planning planning =
                plans.keep(visit.learner(), visit.request(), Optional.of(draft.session()), technique, draft.words());
        return card(visit, planning, draft);
    }

    private Card card(Visit visit, Planning planning, PlanDraft draft) {
        return switch (planning) {
            case Planning.Kept(Plan plan) -> PlanCards.kept(plan, NudgeDay.after(today(visit)));
            case Planning.Refused(Refusal why) ->
                plans.findKept(visit.learner(), draft.session())
                        .filter(_ -> why == Refusal.ONE_A_PRACTICE)
                        .map(plan -> PlanCards.kept(plan, NudgeDay.after(today(visit))))
                        .orElseGet(() -> PlanCards.notKept(why, draft));
        };
    }

    /** @param asked a practice, and in further lines the words to begin with */
    Answer change(Visit visit, String asked) {
        Optional<PlanDraft> draft = PlanDraft.parse(asked).or(() -> asItStands(visit.learner(), asked));
        return draft.map(words -> Answers.open(visit, PlanForm.of(words), PlanCards.formDidNotOpen(asked)))
                .orElseGet(() -> Answers.instead(visit, PlanCards.noOffer()));
    }

    private Optional<PlanDraft> asItStands(LearnerId learner, String session) {
        return plans.findKept(learner, session)
                .map(Plan::words)
                .or(() -> findTechnique(learner, session)
                        .map(technique -> curriculum.guide(technique).plan()))
                .map(words -> new PlanDraft(session, words));
    }

    /** Returns what opens the form again with what was written in it. */
    static Ask again(Request.Submitted sent) {
        return Ask.of(
                OwnAsked.PLAN_CHANGE,
                PlanForm.read(sent.context(), sent.values()).line());
    }

    /** The form was sent. */
    Answer worded(Visit visit, Request.Submitted sent) {
        PlanDraft draft = PlanForm.read(sent.context(), sent.values());
        return findWorded(visit, draft)
                .map(card -> Answer.of(new Delivery.Post(
                        visit.learner(),
                        new Destination.InThread(visit.learner(), draft.session()),
                        card,
                        Optional.empty())))
                .orElseGet(() -> Answers.say(visit, PlanCards.noOffer()));
    }

    private Optional<Card> findWorded(Visit visit, PlanDraft draft) {
        Optional<Plan> earlier = plans.findKept(visit.learner(), draft.session());
        if (earlier.isPresent()) {
            Planning changed = plans.change(visit.learner(), earlier.get().id(), draft.words());
            return Optional.of(card(visit, changed, draft));
        }
        return findTechnique(visit.learner(), draft.session()).map(technique -> kept(visit, draft, technique));
    }

    Answer decline(Visit visit) {
        return counting.askAfter(visit, Answers.instead(visit, PlanCards.declined()));
    }

    Answer nudge(Visit visit, String plan) {
        LocalDate today = today(visit);
        LocalDate day = NudgeDay.after(today);
        plans.nudgeOn(visit.learner(), plan, day);
        return answered(visit, plans.find(visit.learner(), plan).map(found -> PlanCards.willNudge(found, day, today)));
    }

    Answer withoutNudge(Visit visit, String plan) {
        plans.withoutNudge(visit.learner(), plan);
        return answered(visit, plans.find(visit.learner(), plan).map(PlanCards::willNotNudge));
    }

    private Answer answered(Visit visit, Optional<Card> card) {
        return card.map(found -> counting.askAfter(visit, Answers.instead(visit, found)))
                .orElseGet(() -> Answers.instead(visit, PlanCards.notThere()));
    }

    /** @param asked a plan, and {@link Remembering#LIST} where the others are to be shown again */
    Answer delete(Visit visit, String asked) {
        String[] parts = asked.split(" ", 2);
        if (!plans.delete(visit.learner(), parts[0])) return Answers.instead(visit, PlanCards.notThere());
        boolean listed = parts.length == 2 && parts[1].equals(Remembering.LIST);
        return Answers.instead(
                visit, listed ? PlanCards.deletedOf(plans.list(visit.learner()), today(visit)) : PlanCards.deleted());
    }

    private LocalDate today(Visit visit) {
        return whereabouts.today(visit.learner());
    }
}
