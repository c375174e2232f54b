package coach.rapport.chat.dialogue;

import coach.rapport.chat.Card;
import coach.rapport.chat.Words;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.Asked;
import coach.rapport.chat.visit.CardBuilder;
import coach.rapport.examples.Example;
import coach.rapport.examples.Held;
import java.util.List;

/** Sharing examples: what is asked, what was kept, and how it is taken back. */
final class ExampleCards {
    private ExampleCards() {}

    /** @param moment what it goes on with */
    static Card consent(String moment) {
        return question()
                .buttons(
                        Ask.of(Asked.AGREE_TO_EXAMPLES, moment).primaryButton("Yes, keep examples"),
                        Ask.of(Asked.NO_EXAMPLES).button("No, keep nothing"))
                .done();
    }

    static Card agreed() {
        return question().note("You said yes.").done();
    }

    private static CardBuilder question() {
        return CardBuilder.card("May Rapport keep the moments that you see differently, as examples?")
                .heading("May Rapport keep examples?")
                .paragraph("Rapport can be wrong. Where you see a moment differently, that can help to correct it, if"
                        + " you let Rapport keep it as an example. You are asked this once.")
                .bullets(List.of(
                        point(
                                "What is kept.",
                                "Your line, up to three lines before it, what Rapport said of it, what"
                                        + " you say, and why, if you write that. All as it was written: a name in it stays in"
                                        + " it."),
                        point(
                                "What for.",
                                "To correct how Rapport judges. Whoever runs this Rapport can export the"
                                        + " examples, without your name, your workspace or a date."),
                        point("How long.", "Until you take it back, also when the practice itself is gone."),
                        point("Your scores", "do not change by it."),
                        point(
                                "Taking it back.",
                                "Write /rapport examples. It shows how many there are, and a button"
                                        + " there withdraws your consent and deletes them all. So does /rapport forget me. What"
                                        + " was exported before that is out of Rapport's reach.")));
    }

    private static Words point(String what, String text) {
        return Words.strong(what).and(" " + text);
    }

    static Card declined() {
        return Card.saying("You said no, so nothing is kept. Your feedback and your scores stay as they are.");
    }

    static Card formDidNotOpen() {
        return Card.saying("The form did not open in time, and nothing was kept. Press the button once more.");
    }

    static Card kept(int line, String technique, Example example) {
        String text = "Kept as an example: line %d, %s. Rapport says %s, you say %s. Your scores stay as they are."
                .formatted(line, technique, ExampleWords.of(Held.as(example.said())), ExampleWords.of(example.held()));
        return CardBuilder.card(text)
                .paragraph(text)
                .buttons(Ask.of(Asked.EXAMPLES).button("My examples"))
                .done();
    }

    static Card notKept() {
        return Card.saying("Nothing was kept: you have not agreed to share examples, or you have taken that back.");
    }

    static Card none() {
        return CardBuilder.card("Rapport keeps no examples of yours.")
                .paragraph("Rapport keeps no examples of yours. Where feedback gets a moment wrong, press “I see it"
                        + " differently” beside it: you are asked first whether it may be kept.")
                .buttons(
                        Ask.of(Asked.FEEDBACK).button("Last feedback"),
                        Ask.of(Asked.MENU).button("Menu"))
                .done();
    }

    static Card shared(int count) {
        if (count == 0) {
            return shared("You agreed to share examples. Rapport keeps none of yours yet.", "Withdraw consent");
        }
        boolean one = count == 1;
        String examples = one ? "one example: a moment" : count + " examples: moments";
        return shared(
                "You share " + examples + " that you see differently.",
                "Withdraw consent and delete " + (one ? "it" : "them"));
    }

    private static Card shared(String text, String withdraw) {
        return CardBuilder.card(text)
                .paragraph(text)
                .note(
                        "An example holds what you wrote and what was said before it. Whoever runs this Rapport can export it,"
                                + " without your name, your workspace or a date.")
                .buttons(Ask.of(Asked.WITHDRAW_EXAMPLES).dangerButton(withdraw, ""))
                .done();
    }

    static Card withdrawn() {
        return Card.saying(
                "Your consent is withdrawn, and Rapport keeps no examples of yours any more. What was exported"
                        + " before is out of its reach. Your practices and feedback stay as they are.");
    }
}
