package coach.rapport.chat.keeping;

import coach.rapport.chat.Button;
import coach.rapport.chat.Card;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.Asked;
import coach.rapport.chat.visit.CardBuilder;
import coach.rapport.chat.visit.OwnAsked;
import coach.rapport.curriculum.IfThen;
import coach.rapport.curriculum.Tip;
import coach.rapport.plans.Plan;
import coach.rapport.plans.Plans;
import coach.rapport.plans.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Plans: offered, kept, listed and brought back. */
final class PlanCards {
    private static final int SHOWN = 15;

    private PlanCards() {}

    static Card offer(String session, Tip tip, IfThen plan) {
        return CardBuilder.card("Keep this as a plan?")
                .heading("Keep this as a plan?")
                .paragraph("You practised the tip “" + tip.title() + "”. For the next customer it could be:")
                .quotation(plan.sentence())
                .buttons(
                        Ask.of(OwnAsked.PLAN_KEEP, session).primaryButton("Keep it"),
                        Ask.of(OwnAsked.PLAN_CHANGE, session).button("Change the words"),
                        Ask.of(OwnAsked.PLAN_DECLINE, session).button("Not now"))
                .note("Only you see your plans.")
                .done();
    }

    /** @param day of the reminder that can be had */
    static Card kept(Plan plan, LocalDate day) {
        return CardBuilder.card("Your plan is kept.")
                .paragraph("Your plan is kept:")
                .quotation(plan.words().sentence())
                .paragraph("One private reminder on " + DayWords.weekday(day) + "?")
                .buttons(
                        Ask.of(OwnAsked.NUDGE, plan.id()).primaryButton("Yes"),
                        Ask.of(OwnAsked.NO_NUDGE, plan.id()).button("No"))
                .note("It comes once, at nine in the morning where you are.")
                .done();
    }

    static Card notKept(Refusal why, PlanDraft draft) {
        CardBuilder card =
                CardBuilder.card("The plan is not kept yet.").paragraph("The plan is not kept yet. " + inWords(why));
        Ask again = Ask.of(OwnAsked.PLAN_CHANGE, draft.line());
        if (why == Refusal.FULL) {
            return card.buttons(Ask.of(OwnAsked.PLANS).primaryButton("My plans"), again.button("Open the form again"))
                    .done();
        }
        return card.buttons(again.primaryButton("Open the form again"))
                .note("The form still holds what you wrote.")
                .done();
    }

    private static String inWords(Refusal why) {
        return switch (why) {
            case BLANK -> "It needs both: what you will notice, and what you will do.";
            case TOO_LONG -> "Each of its two parts takes %d characters.".formatted(Plan.MOST_PART);
            case FULL ->
                "You have %d plans, which is as many as Rapport keeps. Delete one first.".formatted(Plans.MOST_PLANS);
            case ONE_A_PRACTICE -> "There is a plan out of this practice already.";
            case GONE -> "The plan is gone.";
        };
    }

    static Card formDidNotOpen(String asked) {
        return CardBuilder.card("The form did not open in time.")
                .paragraph("The form did not open in time. Press once more.")
                .buttons(Ask.of(OwnAsked.PLAN_CHANGE, asked).primaryButton("Change the words"))
                .done();
    }

    static Card declined() {
        return said("No plan is kept.");
    }

    static Card willNudge(Plan plan, LocalDate day, LocalDate today) {
        return CardBuilder.card("You will be reminded on " + DayWords.of(day, today) + ".")
                .paragraph("You will be reminded on " + DayWords.of(day, today) + ":")
                .quotation(plan.words().sentence())
                .buttons(Ask.of(OwnAsked.PLANS).button("My plans"))
                .done();
    }

    static Card willNotNudge(Plan plan) {
        return CardBuilder.card("No reminder. Your plan is kept.")
                .paragraph("No reminder. Your plan is kept:")
                .quotation(plan.words().sentence())
                .buttons(Ask.of(OwnAsked.PLANS).button("My plans"))
                .done();
    }

    static Card list(List<Plan> plans, LocalDate today) {
        return list("", plans, today);
    }

    static Card deletedOf(List<Plan> plans, LocalDate today) {
        return list("The plan is deleted.", plans, today);
    }

    private static Card list(String first, List<Plan> plans, LocalDate today) {
        CardBuilder card = CardBuilder.card("Your plans").heading("Your plans").paragraph(first);
        if (plans.isEmpty()) {
            card.paragraph(
                    "You have none. When you practise a tip of the library, its plan is offered after the feedback: when this"
                            + " happens, I will do that.");
        }
        for (Plan plan : plans.stream().limit(SHOWN).toList()) {
            card.withButton(
                    plan.words().sentence() + reminder(plan, today),
                    Ask.of(OwnAsked.PLAN_DELETE, plan.id() + " " + Remembering.LIST)
                            .button("Delete"));
        }
        int more = plans.size() - SHOWN;
        if (more > 0) card.note("And %d more, which are older.".formatted(more));
        return card.note("Only you see your plans.").done();
    }

    private static String reminder(Plan plan, LocalDate today) {
        return plan.nudge()
                .filter(_ -> !plan.nudged())
                .map(day -> "\nReminder on " + DayWords.of(day, today))
                .orElse("");
    }

    static Card deleted() {
        return said("The plan is deleted.");
    }

    static Card notThere() {
        return CardBuilder.card("That plan is not among yours.")
                .paragraph("That plan is not among yours. It may have been deleted.")
                .buttons(Ask.of(OwnAsked.PLANS).button("My plans"))
                .done();
    }

    static Card noOffer() {
        return CardBuilder.card("I cannot find that practice among yours.")
                .paragraph(
                        "I cannot find that practice among yours, or the tip that it came from. It may have been erased.")
                .buttons(Ask.of(OwnAsked.PLANS).button("My plans"))
                .done();
    }

    /** @param scenario of the practice that the plan came out of, where it is still offered */
    static Card nudge(Plan plan, Optional<String> scenario) {
        Button again = scenario.map(id -> Ask.of(Asked.PRACTISE, id))
                .orElse(Ask.of(Asked.CHOOSE))
                .button("Practise it again");
        return CardBuilder.card("Your plan for these days")
                .paragraph("Your plan for these days:")
                .quotation(plan.words().sentence())
                .buttons(again, Ask.of(OwnAsked.PLAN_DELETE, plan.id()).button("Delete this plan"))
                .note("This reminder comes once, and only you see it.")
                .done();
    }

    private static Card said(String text) {
        return CardBuilder.card(text)
                .paragraph(text)
                .buttons(Ask.of(OwnAsked.PLANS).button("My plans"))
                .done();
    }
}
