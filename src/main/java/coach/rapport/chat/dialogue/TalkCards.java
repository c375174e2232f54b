package coach.rapport.chat.dialogue;

import coach.rapport.chat.Button;
import coach.rapport.chat.Card;
import coach.rapport.chat.Words;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.Asked;
import coach.rapport.chat.visit.CardBuilder;
import coach.rapport.chat.visit.Excerpt;
import coach.rapport.curriculum.Scenario;
import coach.rapport.practice.Exchange;
import coach.rapport.practice.Session;
import coach.rapport.practice.Voice;

/** What stands in a practice's thread while the talk goes on. */
final class TalkCards {
    private TalkCards() {}

    static Card root(Scenario scenario, Session session) {
        CardBuilder card = CardBuilder.card("Practice: " + scenario.title())
                .heading(scenario.title())
                .paragraph(scenario.pitch())
                .labelled("Your role:", scenario.role())
                .labelled("Your goal:", scenario.goal());
        scenario.notice()
                .ifPresent(notice -> card.note("This practice touches on " + ScenarioCards.subject(notice) + "."));
        String waiting = scenario.persona().called()
                + " is waiting in the thread: open the reply below this message, and answer there.";
        return whatCanBeDone(card, waiting, session).done();
    }

    /** For a practice whose scenario is no longer offered. */
    static Card root(String title, Session session) {
        return whatCanBeDone(CardBuilder.card("Practice: " + title).heading(title), "", session)
                .done();
    }

    static Card secondTry(String title, String called, Session first, int exchange, Session again) {
        CardBuilder card = CardBuilder.card("The same moment again: " + title)
                .heading(Excerpt.upTo("The same moment again: " + title, 150))
                .paragraph(called + " had just said:")
                .quotation(Talks.lineBefore(first, exchange))
                .paragraph("You answered:")
                .quotation(first.exchanges().get(exchange).learner().text());
        String how = "Open the reply below this message, and give another answer there. Everything before it stays"
                + " as it was.";
        return whatCanBeDone(card, how, again).done();
    }

    /** @param how what to do while the talk goes on */
    private static CardBuilder whatCanBeDone(CardBuilder card, String how, Session session) {
        if (session.open()) {
            return card.note(how)
                    .buttons(end(session), Ask.of(Asked.PRACTICE_HELP).button("What can I do?"));
        }
        if (Talks.isStopped(session)) return card.note("This practice has stopped.");
        String feedback = Talks.isScored(session) ? " The feedback is in the thread." : "";
        return card.note("This practice is over." + feedback)
                .buttons(Ask.of(Asked.CHOOSE).button("Practise another"));
    }

    static Button end(Session session) {
        return Ask.of(Asked.END_ONE, session.id().value())
                .dangerButton("End", "End this practice and get feedback? The talk cannot be taken up again.");
    }

    static Card line(String called, String text) {
        return line(called, text, "");
    }

    static Card answered(String called, Exchange exchange, Voice voice) {
        return line(called, exchange.customer().text(), note(called, voice));
    }

    private static String note(String called, Voice voice) {
        return switch (voice) {
            case AS_CAST -> "";
            case STOOD_IN ->
                "The language model gave no line that would do, so the built-in voice spoke for " + called + ".";
            case FINISHED ->
                "The language model went no further with words that would do; what was missing came from the built-in voice.";
            case SPENT ->
                "What may go to the language model in a day is used up, so the built-in voice speaks for " + called
                        + " until tomorrow.";
        };
    }

    private static Card line(String called, String text, String note) {
        return CardBuilder.card(called + ": " + text)
                .paragraph(Words.strong(called).and("\n" + text))
                .note(note)
                .done();
    }

    static Card recalled(String called, String text) {
        return CardBuilder.card("Here is where you were with " + called + ".")
                .note("Here is where you were. " + called + " had just said:")
                .quotation(text)
                .done();
    }

    static Card nothingSaid() {
        return CardBuilder.card("The practice has ended.")
                .paragraph("The practice has ended. Nothing was said in it, so there is nothing to give feedback on.")
                .buttons(
                        Ask.of(Asked.CHOOSE).primaryButton("Practise"),
                        Ask.of(Asked.MENU).button("Menu"))
                .done();
    }

    static Card over(Session session) {
        return CardBuilder.card("This practice is over.")
                .paragraph("This practice is over, so your message was not added to it.")
                .buttons(
                        Ask.of(Asked.FEEDBACK_ON, session.id().value()).primaryButton("Feedback and second try"),
                        Ask.of(Asked.CHOOSE).button("Practise another"))
                .done();
    }

    static Card onlyWords(String called) {
        return CardBuilder.card("I can only read words.")
                .note("I can only read words, so " + called + " did not see that file. Nothing was scored: say it in"
                        + " your own words, and the talk goes on.")
                .done();
    }

    static Card edited(String called) {
        return CardBuilder.card("The practice keeps your line as it was sent.")
                .note("You edited a line that " + called + " had already read. The practice keeps it as it was sent,"
                        + " and feedback goes by that.")
                .done();
    }

    static Card deleted(String called) {
        return CardBuilder.card("The practice keeps your line as it was sent.")
                .note("You deleted a line that " + called + " had already read. The practice keeps what was said until"
                        + " you write /rapport forget me.")
                .done();
    }
}
