package coach.rapport.chat.dialogue;

import coach.rapport.chat.Button;
import coach.rapport.chat.Card;
import coach.rapport.chat.Words;
import coach.rapport.chat.keeping.OnHome;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.Asked;
import coach.rapport.chat.visit.CardBuilder;
import coach.rapport.chat.visit.OwnAsked;
import coach.rapport.curriculum.Scenario;
import coach.rapport.practice.Ending;
import coach.rapport.practice.Session;
import java.util.List;

/** Rapport's home page. */
class HomeCards {
    private static final int LATEST = 5;
    private static final String CHECK =
            "A message you are about to send can be looked at first: what is good in it, what may"
                    + " land badly, and other words for that. Nothing of it is kept.";

    private final Customers customers;
    private final MenuCards menu;
    private final Consent consent;

    HomeCards(Customers customers, MenuCards menu, Consent consent) {
        this.customers = customers;
        this.menu = menu;
        this.consent = consent;
    }

    Card newcomer() {
        return CardBuilder.card("Welcome to Rapport")
                .heading("Welcome to Rapport")
                .paragraph("Some conversations with customers are hard, and usually one learns on real people. Here you"
                        + " can practise them first: you talk with a customer who has a story of their own, get"
                        + " feedback that quotes your words, and try the moment that mattered again.")
                .paragraph("A practice takes about ten minutes. It happens in a direct conversation with Rapport.")
                .buttons(Ask.of(Asked.CHOOSE).primaryButton("Start your first practice"))
                .line()
                .paragraph(CHECK)
                .buttons(Ask.of(Asked.CHECK).button("Check a message"))
                .note("The customers are not real people. " + consent.player() + " Only you see your practices.")
                .done();
    }

    /** @param latest the latest first, open ones among them */
    Card returning(int scenarios, OnHome standing, List<Session> open, List<Session> latest) {
        CardBuilder card = CardBuilder.card("Rapport").heading("Practise");
        if (!open.isEmpty()) {
            card.paragraph("Still open:").buttons(menu.continueButtons(open));
        }
        standing.next().ifPresent(next -> addSuggestion(card, next, standing.why(), scenarios));
        addStanding(card, standing);
        addLatest(card, latest.stream().filter(session -> !session.open()).toList());
        return card.line()
                .heading("Before you send it")
                .paragraph(CHECK)
                .buttons(Ask.of(Asked.CHECK).button("Check a message"))
                .line()
                .heading("Between practices")
                .paragraph("What you want to remember of people, and what you mean to do.")
                .buttons(
                        Ask.of(OwnAsked.NOTEBOOK).button("Notebook"),
                        Ask.of(OwnAsked.PLANS).button("Plans"))
                .line()
                .note("Only you see your practices and feedback. No lead, manager or administrator can see them in"
                        + " Rapport. " + consent.player())
                .buttons(
                        Ask.of(Asked.HELP).button("Help"),
                        Ask.of(OwnAsked.PRIVACY).button("Privacy"),
                        Ask.of(Asked.FORGET_ME).button("Erase my data"))
                .done();
    }

    private static void addStanding(CardBuilder card, OnHome standing) {
        if (standing.parts().isEmpty()) return;
        card.line();
        standing.parts().forEach(card::with);
    }

    private static void addSuggestion(CardBuilder card, Scenario next, String why, int all) {
        card.paragraph(ScenarioCards.described(next)).note(why);
        if (all == 1) card.buttons(ScenarioCards.start(next));
        else card.buttons(ScenarioCards.start(next), Ask.of(Asked.CHOOSE).button("See all " + all));
    }

    private void addLatest(CardBuilder card, List<Session> ended) {
        if (ended.isEmpty()) return;
        card.line().heading("Your last practices");
        for (Session session : ended.stream().limit(LATEST).toList()) {
            card.paragraph(Words.strong(customers.title(session))
                            .and(" with " + customers.called(session) + ". " + ending(session)))
                    .buttons(again(session));
        }
    }

    private static String ending(Session session) {
        return session.ending()
                .map(ending -> switch (ending) {
                    case Ending.Stopped _ -> "Stopped, not scored.";
                    case Ending.Over over ->
                        switch (over.outcome()) {
                            case HAPPY -> "Ended well.";
                            case RESIGNED -> "Ended in resignation.";
                            case LEFT -> "The customer left.";
                            case OPEN -> "Ended undecided.";
                        };
                })
                .orElse("");
    }

    private static List<Button> again(Session session) {
        if (!Talks.isScored(session)) return List.of();
        return List.of(Ask.of(Asked.FEEDBACK_ON, session.id().value()).button("Feedback"));
    }
}
