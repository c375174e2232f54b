package coach.rapport.chat.keeping;

import coach.rapport.chat.Card;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.Asked;
import coach.rapport.chat.visit.CardBuilder;
import coach.rapport.chat.visit.OwnAsked;

/** Taking one's data away, and leaving. */
final class YourDataCards {
    private YourDataCards() {}

    static Card exported(KeptFor kept) {
        return CardBuilder.card("Your data comes as a file.")
                .paragraph(
                        "Your data comes as a file in our direct conversation. Only you see it. Rapport deletes the file"
                                + " after " + kept.transcriptsInWords()
                                + ", and sooner when you erase everything. Download it if"
                                + " you want to keep it.")
                .done();
    }

    /** Where the platform takes no file. */
    static Card noFile() {
        return CardBuilder.card("The file with your data could not be sent.")
                .paragraph("The file with your data could not be sent: this workspace takes no files from Rapport. An"
                        + " administrator can allow it (the app's permission to write files). Or ask whoever runs this"
                        + " Rapport for the file. Nothing was changed.")
                .buttons(Ask.of(OwnAsked.EXPORT).button("Try again"))
                .done();
    }

    static Card stopped() {
        return CardBuilder.card("You have stopped using Rapport.")
                .paragraph(
                        "You have stopped using Rapport. Nothing new is kept of you, no reminder comes, and you are in"
                                + " no team's picture from the next one on. A practice that was open has ended; its feedback is"
                                + " in its thread.")
                .paragraph("Nothing is erased: it goes when its time is over, or at once by “Erase everything”. To come"
                        + " back, write to Rapport and accept the notice again.")
                .buttons(
                        Ask.of(OwnAsked.EXPORT).button("Export my data"),
                        Ask.of(Asked.FORGET_ME).button("Erase everything"))
                .done();
    }
}
