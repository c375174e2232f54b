package coach.rapport.chat.dialogue;

import coach.rapport.chat.Card;
import coach.rapport.chat.Words;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.Asked;
import coach.rapport.chat.visit.CardBuilder;
import coach.rapport.language.Provider;
import java.util.List;
import java.util.Optional;

/** What everybody reads and accepts once, before their first practice. */
final class NoticeCard {
    /** Changes when the notice says something new: then everybody is asked again. */
    static final String VERSION = "2026-11";

    private NoticeCard() {}

    /** Returns which notice it is: with a model, one for each that words may go to. */
    static String version(Optional<Provider> model) {
        return model.map(provider -> VERSION + "/" + provider.key()).orElse(VERSION);
    }

    /**
     * @param next what was asked for; it goes on with that once accepted
     * @param again whether the person accepted another notice before, and only who plays the customer has changed
     */
    static Card of(Optional<Provider> model, Ask next, boolean again) {
        return text(model, again)
                .buttons(Ask.of(Asked.ACCEPT, next.line()).primaryButton("I understand"))
                .done();
    }

    static Card accepted(Optional<Provider> model) {
        return text(model, false).note("You accepted this.").done();
    }

    private static CardBuilder text(Optional<Provider> model, boolean again) {
        return again ? changed(model) : whole(model);
    }

    private static CardBuilder changed(Optional<Provider> model) {
        return CardBuilder.card("Who plays the customer has changed.")
                .heading("Who plays the customer has changed")
                .paragraph("You have practised with Rapport before. Since then this is different, and nothing that you"
                        + " write goes there before you agree. If you were in the middle of a talk, send your last line"
                        + " again afterwards.")
                .paragraph(player(model));
    }

    private static CardBuilder whole(Optional<Provider> model) {
        return CardBuilder.card("Before you start: the customer here is not real, and your practice is yours alone.")
                .heading("Before you start")
                .paragraph("Rapport is for practising conversations with customers. Three things to know first.")
                .bullets(List.of(practice(model), audience(), keeping()));
    }

    /** Returns who plays the customer, in a sentence or two. */
    static String player(Optional<Provider> model) {
        return model.map(NoticeCard::machine)
                .orElse("A program plays the customer, with lines that were written for it.");
    }

    private static String machine(Provider model) {
        return ("An AI plays the customer and words the feedback: what you write in a practice, or let Rapport check,"
                        + " goes to a language model run by %s. %s")
                .formatted(model.name(), model.retention());
    }

    private static Words practice(Optional<Provider> model) {
        return Words.strong("It is practice.").and(" " + player(model) + " No real customer reads along.");
    }

    private static Words audience() {
        return Words.strong("Only you see it.")
                .and(" No lead, manager or administrator sees your practices or scores in Rapport, or whether you"
                        + " practised. The messages in this conversation are ordinary messages: your workspace's own"
                        + " retention rules apply to them.");
    }

    private static Words keeping() {
        return Words.strong("You can delete it.")
                .and(" Rapport keeps your practices until you write ")
                .and(Words.strong("/rapport forget me"))
                .and(". Then everything it keeps about you is erased at once.");
    }
}
