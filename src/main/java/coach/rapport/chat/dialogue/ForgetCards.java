package coach.rapport.chat.dialogue;

import coach.rapport.chat.Card;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.Asked;
import coach.rapport.chat.visit.CardBuilder;
import coach.rapport.chat.visit.OwnAsked;

/** Asking to be forgotten. */
final class ForgetCards {
    private ForgetCards() {}

    static Card ask() {
        return CardBuilder.card("Erase everything that Rapport keeps about you?")
                .paragraph("This erases everything Rapport keeps about you: practices, feedback, scores, notes, plans,"
                        + " the tips you tried, examples and your consent. If you lead a team's tips, you no longer do, and"
                        + " what you put into their queue leaves it. It cannot be undone.")
                .note(
                        "The pictures and files that Rapport put into this conversation go too. Its messages belong to your"
                                + " workspace. Rapport leaves them where they are;"
                                + " your workspace's own rules say how long they stay. Backups of whoever runs this Rapport, and"
                                + " examples that were exported before, are out of its reach too.")
                .buttons(
                        Ask.of(Asked.FORGET_ME_CONFIRMED)
                                .dangerButton("Erase everything", "Erase everything now? It cannot be undone."),
                        Ask.of(OwnAsked.EXPORT).button("Export first"),
                        Ask.of(Asked.MENU).button("Keep it"))
                .done();
    }

    static Card confirmed() {
        return CardBuilder.card("You asked for everything to be erased.")
                .note("You asked for everything to be erased.")
                .done();
    }

    static Card done() {
        return Card.saying("Rapport has erased everything it kept about you. If you write again, you start anew.");
    }
}
