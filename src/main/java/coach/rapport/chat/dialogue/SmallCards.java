package coach.rapport.chat.dialogue;

import coach.rapport.chat.Button;
import coach.rapport.chat.Card;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.Asked;
import coach.rapport.chat.visit.CardBuilder;
import java.util.List;

/** Short answers. */
final class SmallCards {
    private SmallCards() {}

    static Card notYours() {
        return CardBuilder.card("I cannot find that practice among yours.")
                .paragraph("I cannot find that practice among yours. It may have been erased.")
                .buttons(Ask.of(Asked.MENU).button("Menu"))
                .done();
    }

    static Card nothingOpen() {
        return CardBuilder.card("No practice is open.")
                .paragraph("No practice is open, so there is nothing to end.")
                .buttons(
                        Ask.of(Asked.CHOOSE).primaryButton("Practise"),
                        Ask.of(Asked.FEEDBACK).button("Last feedback"))
                .done();
    }

    static Card noFeedbackYet() {
        return CardBuilder.card("There is no feedback yet.")
                .paragraph("There is no feedback yet: it comes when a practice has ended.")
                .buttons(Ask.of(Asked.CHOOSE).primaryButton("Practise"))
                .done();
    }

    static Card onlyWords() {
        return Card.saying("I can only read words, not files.");
    }

    static Card started(String called) {
        return Card.saying("Your practice with " + called + " is open in our direct conversation. Only you see it.");
    }

    static Card again(String called) {
        return Card.saying("That moment with " + called + " is open again, in a thread of its own: it is the newest"
                + " message of our direct conversation.");
    }

    static Card broughtUp(String called) {
        return Card.saying("I have brought up your practice with " + called + ". Go on in its thread.");
    }

    /** @param others buttons that end what is still open */
    static Card ended(String called, List<Button> others) {
        String text = "Your practice with " + called + " has ended. The feedback is in its thread.";
        CardBuilder card = CardBuilder.card(text).paragraph(text);
        if (!others.isEmpty()) card.paragraph("End another that is still open?").buttons(others);
        return card.done();
    }

    static Card sentDirectly() {
        return Card.saying("Your feedback is in our direct conversation. Only you see it.");
    }

    static Card silent(String called, String silence) {
        return Card.saying("There was no line from you for " + silence + ", so the practice with " + called
                + " has ended by itself.");
    }

    static Card apology() {
        return CardBuilder.card("Something went wrong on our side.")
                .paragraph("Something went wrong on our side, and your last message could not be answered. All that was"
                        + " said before it is kept. Please send it again in a minute.")
                .done();
    }
}
