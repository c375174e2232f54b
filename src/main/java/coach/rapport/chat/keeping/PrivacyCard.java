package coach.rapport.chat.keeping;

import coach.rapport.chat.Card;
import coach.rapport.chat.Words;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.Asked;
import coach.rapport.chat.visit.CardBuilder;
import coach.rapport.chat.visit.OwnAsked;
import coach.rapport.language.Provider;
import java.util.List;
import java.util.Optional;

/** What is kept of a learner, who sees it, what they agreed to, and how all of that is changed. */
record PrivacyCard(
        KeptFor kept, Optional<Provider> model, boolean uses, boolean counted, boolean shares, int examples) {
    Card card() {
        CardBuilder card = CardBuilder.card("Your data in Rapport").heading("What Rapport keeps of you");
        card.bullets(whatIsKept());
        card.heading("Who sees it").bullets(whoSees());
        card.heading("What you agreed to");
        addUse(card);
        addCounted(card);
        addExamples(card);
        return card.heading("Your data")
                .buttons(
                        Ask.of(OwnAsked.EXPORT).button("Export my data"),
                        Ask.of(Asked.FORGET_ME).button("Erase everything"))
                .note(
                        "Erasing does not reach backups, the messages in our direct conversation, which are your workspace's, and"
                                + " examples that were exported before. The pictures and files in that conversation are deleted.")
                .done();
    }

    private List<Words> whatIsKept() {
        return List.of(
                point("Your practices, word for word:", kept.transcriptsInWords() + "."),
                point("Pictures and files in our direct conversation:", kept.transcriptsInWords() + "."),
                point("Your scores, and the techniques behind them:", kept.scoresInWords() + "."),
                point(
                        "Your notes, your plans, and the tips you tried:",
                        kept.scoresInWords() + ". Notes and plans you can delete before that."),
                point(
                        "If you lead a team's tips:",
                        "that you do, and the tips you wrote, until they are posted or removed."),
                point("Examples that you share:", "until you take that back."),
                point("Messages that you had checked:", "not kept at all."));
    }

    private List<Words> whoSees() {
        return List.of(
                point("You", "see all of it. The export below holds it."),
                point(
                        "Your team's leads",
                        "see a weekly picture of the team, with nobody in it. They never see your practices, scores, notes or"
                                + " plans, or whether you practised."),
                point("Whoever runs this Rapport", "cannot see it in Rapport, but can read its database."),
                model.map(PrivacyCard::provider)
                        .orElse(point("A language model", "is not in use: nothing you write goes to one.")));
    }

    private static Words provider(Provider provider) {
        return point(
                "The language model",
                "is run by " + provider.name() + " and gets what you write in a practice or have" + " checked. "
                        + provider.retention());
    }

    private void addUse(CardBuilder card) {
        if (uses) {
            card.withButton(
                    "Using Rapport: you agreed to its notice.",
                    Ask.of(OwnAsked.STOP_USING)
                            .dangerButton(
                                    "Stop using it",
                                    "Stop using Rapport? Open practices end, and nothing new is kept. Nothing is erased."));
        } else {
            card.withButton(
                    "Using Rapport: you have not agreed to its notice.",
                    Ask.of(Asked.MENU).button("Read the notice"));
        }
    }

    private void addCounted(CardBuilder card) {
        if (counted) {
            card.withButton(
                    "Being counted in your team's picture: yes.",
                    Ask.of(OwnAsked.DO_NOT_COUNT_ME).button("Do not count me"));
        } else {
            card.withButton(
                    "Being counted in your team's picture: no.",
                    Ask.of(OwnAsked.COUNT_ME).button("Count me"));
        }
    }

    private void addExamples(CardBuilder card) {
        String count = examples == 1 ? "one is kept" : examples + " are kept";
        card.withButton(
                "Sharing examples of moments you see differently: " + (shares ? "yes, " + count + "." : "no."),
                Ask.of(Asked.EXAMPLES).button(shares ? "My examples" : "How it works"));
    }

    private static Words point(String what, String text) {
        return Words.strong(what).and(" " + text);
    }
}
