package coach.rapport.chat.dialogue;

import coach.rapport.chat.Card;
import coach.rapport.chat.visit.CardBuilder;
import java.util.List;

/** For a learner who seems to be in distress themselves. No role, no score, no exercise. */
final class CareCard {
    private CareCard() {}

    /** @param contacts as the workspace has set them; may be empty */
    static Card of(List<String> contacts) {
        return CardBuilder.card("The practice has stopped. This is about you now.")
                .paragraph("I have stopped the practice. What you wrote may be about you, and then it matters more"
                        + " than any exercise. Nothing here is scored.")
                .paragraph("You do not have to carry this alone. Please talk to a person today."
                        + (contacts.isEmpty() ? general() : " These people are there for you:"))
                .lines(contacts)
                .paragraph("If you are in danger now, call your local emergency number.")
                .note("I am a program and cannot be what a person can. If I misread you, nothing is lost: you can start"
                        + " another practice whenever you like.")
                .done();
    }

    private static String general() {
        return " Someone you trust, a doctor, or a helpline near you: any of them is a good first call.";
    }

    static Card afterwards(List<String> contacts) {
        return CardBuilder.card("This practice has stopped, and stays closed.")
                .paragraph("This practice has stopped and stays closed. Nobody answers here, so please do not wait for"
                        + " a reply: talk to a person" + (contacts.isEmpty() ? " you trust." : ":"))
                .lines(contacts)
                .paragraph("If you are in danger now, call your local emergency number.")
                .done();
    }
}
