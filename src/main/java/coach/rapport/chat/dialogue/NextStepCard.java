package coach.rapport.chat.dialogue;

import coach.rapport.chat.Button;
import coach.rapport.chat.Card;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.Asked;
import coach.rapport.chat.visit.CardBuilder;
import coach.rapport.coaching.BetterWording;
import coach.rapport.coaching.Feedback;
import coach.rapport.coaching.Worded;
import coach.rapport.curriculum.IfThen;
import coach.rapport.practice.SessionId;
import java.util.ArrayList;
import java.util.List;

/**
 * The last message of feedback: one thing to do differently, a plan for it, and the way back to that moment. Where a
 * language model has worded it, in its words as far as they held.
 */
class NextStepCard {
    private final WordedCard worded;

    NextStepCard(WordedCard worded) {
        this.worded = worded;
    }

    Card of(String called, Feedback feedback, Worded words) {
        CardBuilder card = CardBuilder.card("One thing to try");
        worded.add(card, feedback, words);
        words.wording().or(feedback::wording).ifPresent(wording -> addWording(card, called, wording));
        if (feedback.wording().isPresent()) {
            words.plan().or(feedback::plan).ifPresent(plan -> addPlan(card, plan));
        }
        return card.buttons(buttons(feedback)).done();
    }

    private static void addPlan(CardBuilder card, IfThen plan) {
        card.labelled("A plan to take along:", plan.sentence());
    }

    private static void addWording(CardBuilder card, String called, BetterWording wording) {
        card.heading("One thing to try")
                .paragraph(wording.advice())
                .note(called + " had said:")
                .quotation(wording.line().words())
                .note("Instead of:")
                .quotation(wording.weak())
                .note("you might say:")
                .quotation(wording.strong());
    }

    private static List<Button> buttons(Feedback feedback) {
        List<Button> buttons = new ArrayList<>();
        feedback.wording().ifPresent(wording -> buttons.add(retry(feedback.session(), wording.exchange())));
        buttons.add(Ask.of(Asked.CHOOSE).button("Practise another"));
        buttons.add(Ask.of(Asked.MENU).button("Menu"));
        return buttons;
    }

    private static Button retry(SessionId session, int exchange) {
        return Ask.of(Asked.RETRY, session.value() + " " + exchange).primaryButton("Try that moment again");
    }
}
