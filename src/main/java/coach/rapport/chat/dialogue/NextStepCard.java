package coach.rapport.chat.dialogue;

import coach.rapport.chat.Button;
import coach.rapport.chat.Card;
import coach.rapport.chat.Part;
import coach.rapport.chat.Words;
import coach.rapport.coaching.BetterWording;
import coach.rapport.coaching.Coach;
import coach.rapport.coaching.Feedback;
import coach.rapport.coaching.TurningPoint;
import coach.rapport.practice.SessionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The last message of feedback: one thing to do differently, the trust curve, and the way back to the moment. */
class NextStepCard {
    private final Coach coach;

    NextStepCard(Coach coach) {
        this.coach = coach;
    }

    Card of(String called, Feedback feedback) {
        CardBuilder card = CardBuilder.card("One thing to try, and how " + called + "'s trust went");
        feedback.wording().ifPresent(wording -> addWording(card, called, wording));
        addCurve(card, called, feedback);
        return card.buttons(buttons(feedback)).done();
    }

    private static void addWording(CardBuilder card, String called, BetterWording wording) {
        card.heading("One thing to try")
                .paragraph(wording.advice())
                .note(called + " had said:")
                .quotation(wording.line().words())
                .note("Instead of:")
                .quotation(wording.weak())
                .note("for example:")
                .quotation(wording.strong());
    }

    private void addCurve(CardBuilder card, String called, Feedback feedback) {
        card.heading("How " + called + "'s trust went")
                .with(new Part.Picture(
                        coach.draw(feedback.curve()),
                        "Trust over the talk",
                        feedback.curve().alternative()))
                .bullets(feedback.curve().turningPoints().stream()
                        .map(NextStepCard::turningPoint)
                        .toList());
    }

    private static Words turningPoint(TurningPoint point) {
        String change = String.format(Locale.ROOT, "%+.1f", point.change()).replace('-', '−');
        return Words.strong("Line " + (point.exchange() + 1) + ", " + change + ": ")
                .and(point.because());
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
