package coach.rapport.chat.keeping;

import coach.rapport.chat.Card;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.Asked;
import coach.rapport.chat.visit.CardBuilder;
import java.util.Optional;

/** Private answers to whoever uses a tip. */
final class TipCards {
    private TipCards() {}

    /** @param scenario the tip's practice, where it has one */
    static Card did(Optional<String> title, Optional<String> scenario) {
        String text = title.map("Noted: you did “%s”."::formatted).orElse("Noted: you did this week's tip.");
        CardBuilder card = CardBuilder.card(text).paragraph(text + " Only you see that.");
        scenario.ifPresent(id -> card.buttons(Ask.of(Asked.PRACTISE, id).button("Practise it")));
        return card.done();
    }

    static Card notYours() {
        return Card.saying(
                "I cannot find that tip among those of your workspace. It may be a preview, belong to another"
                        + " company that shares this channel, or not be there any more. Nothing is kept about this press.");
    }

    static Card noPractice() {
        return CardBuilder.card("This tip has no practice of its own.")
                .paragraph("This tip has no practice of its own. Choose any customer to try it with.")
                .buttons(Ask.of(Asked.CHOOSE).primaryButton("Practise"))
                .done();
    }
}
