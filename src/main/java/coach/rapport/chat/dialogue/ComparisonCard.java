package coach.rapport.chat.dialogue;

import coach.rapport.chat.Card;
import coach.rapport.chat.Words;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.Asked;
import coach.rapport.chat.visit.CardBuilder;
import coach.rapport.coaching.Comparison;
import coach.rapport.practice.Exchange;
import coach.rapport.practice.Session;

/** A moment and its second try, one above the other. */
final class ComparisonCard {
    private ComparisonCard() {}

    /** @param again the second try; it may go on */
    static Card of(String called, Comparison comparison, Session again) {
        CardBuilder card =
                CardBuilder.card("The first time and this time, side by side").heading("Then and now");
        add(card, called, "The first time", comparison.first());
        card.line();
        add(card, called, "This time", comparison.second());
        card.line().lines(comparison.remarks());
        if (again.open()) {
            card.note("The talk goes on: write to " + called
                            + ", or press End in the message that this thread is below.")
                    .buttons(Ask.of(Asked.CHOOSE).button("Practise another"));
        }
        return card.done();
    }

    private static void add(CardBuilder card, String called, String label, Exchange exchange) {
        card.paragraph(Words.strong(label))
                .note("You:")
                .quotation(exchange.learner().text())
                .note(called + ":")
                .quotation(exchange.customer().text());
    }
}
