package coach.rapport.chat.dialogue;

import coach.rapport.chat.Button;
import coach.rapport.chat.Card;
import coach.rapport.coaching.BetterWording;
import coach.rapport.coaching.Feedback;
import coach.rapport.practice.SessionId;
import java.util.ArrayList;
import java.util.List;

/** The last message of feedback: one thing to do differently, and the way back to that moment. */
final class NextStepCard {
    private NextStepCard() {}

    static Card of(String called, Feedback feedback) {
        CardBuilder card = CardBuilder.card("One thing to try");
        feedback.wording().ifPresent(wording -> addWording(card, called, wording));
        return card.buttons(buttons(feedback)).done();
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
