package coach.rapport.chat.dialogue;

import coach.rapport.chat.Card;
import coach.rapport.chat.Words;
import java.util.List;

/** What everybody reads and accepts once, before their first practice. */
final class NoticeCard {
    /** Changes when the notice says something new: then everybody is asked again. */
    static final String VERSION = "2026-11";

    private NoticeCard() {}

    /** @param next what was asked for; it goes on with that once accepted */
    static Card of(boolean modelSpeaks, Ask next) {
        return text(modelSpeaks)
                .buttons(Ask.of(Asked.ACCEPT, next.line()).primaryButton("I understand"))
                .done();
    }

    static Card accepted(boolean modelSpeaks) {
        return text(modelSpeaks).note("You accepted this.").done();
    }

    private static CardBuilder text(boolean modelSpeaks) {
        return CardBuilder.card("Before you start: the customer here is not real, and your practice is yours alone.")
                .heading("Before you start")
                .paragraph("Rapport is for practising conversations with customers. Three things to know first.")
                .bullets(List.of(player(modelSpeaks), audience(), keeping()));
    }

    private static Words player(boolean modelSpeaks) {
        String who = modelSpeaks
                ? " An AI plays the customer: what you write in a practice goes to the language model that is set up"
                        + " for your workspace."
                : " A program plays the customer, with lines that were written for it.";
        return Words.strong("It is practice.").and(who + " No real customer reads along.");
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
