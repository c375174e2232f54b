package coach.rapport.chat.dialogue;

import coach.rapport.chat.Button;
import coach.rapport.chat.Card;
import coach.rapport.chat.Words;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.Asked;
import coach.rapport.chat.visit.CardBuilder;
import coach.rapport.chat.visit.Excerpt;
import coach.rapport.chat.visit.OwnAsked;
import coach.rapport.practice.Session;
import java.util.List;

/** The menu, and what helps people to find their way. */
class MenuCards {
    private static final int SHOWN = 5;

    private final Customers customers;

    MenuCards(Customers customers) {
        this.customers = customers;
    }

    Card menu(List<Session> open) {
        CardBuilder card = CardBuilder.card("What would you like to do?")
                .paragraph("What would you like to do?")
                .buttons(
                        Ask.of(Asked.CHOOSE).primaryButton("Practise"),
                        Ask.of(Asked.CHECK).button("Check a message"),
                        Ask.of(Asked.FEEDBACK).button("Last feedback"),
                        Ask.of(OwnAsked.PROGRESS).button("Progress"))
                .buttons(
                        Ask.of(OwnAsked.NOTEBOOK).button("Notebook"),
                        Ask.of(OwnAsked.PLANS).button("Plans"),
                        Ask.of(OwnAsked.PRIVACY).button("Privacy"),
                        Ask.of(Asked.HELP).button("Help"));
        if (!open.isEmpty()) {
            card.paragraph("Still open:").buttons(continueButtons(open));
        }
        return card.done();
    }

    List<Button> continueButtons(List<Session> open) {
        return open.stream()
                .limit(SHOWN)
                .map(session -> Ask.of(Asked.CONTINUE, session.id().value())
                        .button(Excerpt.upTo("Go on with " + customers.called(session), 75)))
                .toList();
    }

    Card help() {
        return CardBuilder.card("How Rapport works, and what you can write.")
                .heading("How it works")
                .paragraph("You talk with a practice customer in a thread of its own. When the talk ends, you get"
                        + " feedback that quotes your own words, and you can go back to the moment that mattered and"
                        + " try it again.")
                .paragraph(Words.strong("Practise"))
                .bullets(List.of(
                        command("/rapport practice", "choose a customer and start"),
                        command("/rapport check", "have a message looked at before you send it"),
                        command("/rapport feedback", "see the feedback on your last practice again"),
                        command("/rapport end", "end the practice that is open, and get feedback")))
                .paragraph(Words.strong("Between practices"))
                .bullets(List.of(
                        command("/rapport progress", "see what your practice has brought you"),
                        command("/rapport remember Marta: daughter starts university", "keep a note that comes back"),
                        command("/rapport notebook", "see your notes"),
                        command("/rapport plans", "see your plans for the next customer")))
                .paragraph(Words.strong("Your data"))
                .bullets(List.of(
                        command("/rapport privacy", "see what is kept, who sees it, and what you agreed to"),
                        command("/rapport export", "get all of it as a file"),
                        command("/rapport examples", "see how many examples you share, and delete them"),
                        command("/rapport forget me", "erase everything Rapport keeps about you")))
                .paragraph(Words.strong("For team leads"))
                .bullets(List.of(command("/rapport tips", "set up a weekly tip for the channel you are in")))
                .note(
                        "All of them work anywhere. In our direct conversation the words alone do, such as practice or notes."
                                + " Inside a practice thread, everything you write is said to the customer.")
                .note("A message of yours that is already sent has “Check this message” among its actions. Rapport"
                        + " keeps nothing of a message that it checks.")
                .buttons(
                        Ask.of(Asked.CHOOSE).primaryButton("Practise"),
                        Ask.of(Asked.CHECK).button("Check a message"),
                        Ask.of(Asked.FEEDBACK).button("Last feedback"))
                .done();
    }

    private static Words command(String command, String does) {
        return Words.strong(command).and(": " + does);
    }

    Card practiceHelp(String silence) {
        return CardBuilder.card("How a practice works.")
                .bullets(List.of(
                        Words.of("Write in this thread as you would to a customer. Every message is your next line."),
                        Words.of("Take the time you need. After " + silence
                                + " without a line from you, the practice ends by itself."),
                        Words.of("A line counts as you sent it. Editing it afterwards changes nothing."),
                        Words.of("Say goodbye, or press End, to finish. Feedback comes at once.")))
                .note("This note is not part of the conversation. The customer does not see it.")
                .done();
    }

    Card unknown() {
        return CardBuilder.card("I did not recognise that.")
                .paragraph("I did not recognise that. These work here: practice, check, feedback, end, progress,"
                        + " remember, notebook, plans, privacy, export, examples, tips, help, menu, forget me.")
                .buttons(
                        Ask.of(Asked.CHOOSE).primaryButton("Practise"),
                        Ask.of(Asked.HELP).button("Help"))
                .done();
    }

    Card unknownWhileOpen(Session open) {
        String called = customers.called(open);
        return CardBuilder.card("Your practice with " + called + " is in its own thread.")
                .paragraph("Your practice with " + called + " is in its own thread: what you write there reaches "
                        + called + ". What you wrote here did not.")
                .buttons(
                        Ask.of(Asked.CONTINUE, open.id().value()).primaryButton("Go to the thread"),
                        Ask.of(Asked.MENU).button("Menu"))
                .done();
    }
}
