package coach.rapport.chat.dialogue;

import coach.rapport.chat.Card;
import coach.rapport.chat.Words;
import coach.rapport.chat.keeping.KeptFor;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.Asked;
import coach.rapport.chat.visit.CardBuilder;
import coach.rapport.language.Provider;
import java.util.List;
import java.util.Optional;

/** What everybody reads and accepts once, before their first practice. */
final class NoticeCard {
    /** Changes when the notice says something new: then everybody is asked again. */
    static final String VERSION = "2026-12";

    /** The notices before that. */
    static final List<String> EARLIER = List.of("2026-11");

    private NoticeCard() {}

    /** What somebody who is asked has agreed to before. */
    enum Known {
        NOTHING,
        /** An earlier notice: what is kept has changed since, and who plays the customer may have. */
        EARLIER,
        /** This notice, with another playing the customer. */
        ANOTHER_PLAYER
    }

    /** Returns which notice it is: with a model, one for each that words may go to. */
    static String version(Optional<Provider> model) {
        return model.map(provider -> VERSION + "/" + provider.key()).orElse(VERSION);
    }

    /**
     * @param next what was asked for; it goes on with that once accepted
     * @param known what the person has agreed to before
     */
    static Card of(Optional<Provider> model, KeptFor kept, Ask next, Known known) {
        return text(model, kept, known)
                .buttons(Ask.of(Asked.ACCEPT, next.line()).primaryButton("I understand"))
                .done();
    }

    static Card accepted(Optional<Provider> model, KeptFor kept) {
        return text(model, kept, Known.NOTHING).note("You accepted this.").done();
    }

    private static CardBuilder text(Optional<Provider> model, KeptFor kept, Known known) {
        return switch (known) {
            case NOTHING -> whole(model, kept);
            case EARLIER -> keptOtherwise(model, kept);
            case ANOTHER_PLAYER -> changed(model);
        };
    }

    private static CardBuilder keptOtherwise(Optional<Provider> model, KeptFor kept) {
        return CardBuilder.card("What Rapport keeps has changed.")
                .heading("What Rapport keeps has changed")
                .paragraph(
                        "You have practised with Rapport before. Since then this is different, and nothing more is kept"
                                + " before you agree. If you were in the middle of a talk, send your last line again afterwards.")
                .bullets(List.of(
                        Words.of("Your practices used to stay until you erased them. Now they are kept for "
                                + kept.transcriptsInWords() + ", and your scores for " + kept.scoresInWords()
                                + ", or until you write /rapport forget me."),
                        Words.of("Notes and plans that you write, and which tips you tried, are kept for "
                                + kept.scoresInWords() + ". Only you see them."),
                        Words.of("/rapport privacy shows all that is kept, and gives it to you as a file.")))
                .paragraph(player(model));
    }

    private static CardBuilder changed(Optional<Provider> model) {
        return CardBuilder.card("Who plays the customer has changed.")
                .heading("Who plays the customer has changed")
                .paragraph("You have practised with Rapport before. Since then this is different, and nothing that you"
                        + " write goes there before you agree. If you were in the middle of a talk, send your last line"
                        + " again afterwards.")
                .paragraph(player(model));
    }

    private static CardBuilder whole(Optional<Provider> model, KeptFor kept) {
        return CardBuilder.card("Before you start: the customer here is not real, and your practice is yours alone.")
                .heading("Before you start")
                .paragraph("Rapport is for practising conversations with customers. Three things to know first.")
                .bullets(List.of(practice(model), audience(), keeping(kept)));
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
                        + " practised. The messages in our direct conversation are ordinary messages: your workspace's own"
                        + " retention rules apply to them.");
    }

    private static Words keeping(KeptFor kept) {
        return Words.strong("You can delete it.")
                .and(" Rapport keeps your practices for " + kept.transcriptsInWords() + " and your scores for "
                        + kept.scoresInWords() + ", or until you write ")
                .and(Words.strong("/rapport forget me"))
                .and(". Then everything it keeps about you is erased at once. ")
                .and(Words.strong("/rapport privacy"))
                .and(" shows what that is.");
    }
}
