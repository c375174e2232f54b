package coach.rapport.chat.dialogue;

import coach.rapport.chat.Card;
import coach.rapport.chat.Part;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.Asked;
import coach.rapport.chat.visit.CardBuilder;
import coach.rapport.coaching.Draft;
import coach.rapport.coaching.DraftReview;

/** Messages around the check of a draft. None but the one that was asked for holds the draft. */
class DraftCards {
    private final ReviewParts parts;

    DraftCards(ReviewParts parts) {
        this.parts = parts;
    }

    /** Where a form needs a press to open. */
    static Card invitation() {
        return withButton(
                "I can look at a message before you send it: paste it into the form. Only you see the result, and"
                        + " Rapport keeps nothing of it.");
    }

    static Card notShown() {
        return withButton(
                "Your message was checked, but the result could not be shown in time, and nothing of it was kept."
                        + " Please try again.");
    }

    private static Card withButton(String text) {
        return CardBuilder.card(text)
                .paragraph(text)
                .buttons(Ask.of(Asked.CHECK).primaryButton("Check a message"))
                .done();
    }

    /** @param better as the person left it; blank for none */
    Card kept(Draft draft, DraftReview review, String better) {
        CardBuilder card = CardBuilder.card("A checked message, kept because you asked for it.")
                .heading("A checked message")
                .note("You wrote:")
                .with(new Part.Quotation(draft.text().text()));
        parts.of(review).forEach(card::with);
        if (!better.isBlank()) card.heading("A better wording").with(new Part.Quotation(better));
        return card.line()
                .note(
                        "Kept because you asked for it: in this conversation, which only you and Rapport are in, and not by"
                                + " Rapport.")
                .done();
    }
}
