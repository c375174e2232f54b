package coach.rapport.chat.dialogue;

import coach.rapport.chat.Delivery;
import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.visit.Visit;
import coach.rapport.practice.Practices;
import coach.rapport.practice.Session;
import coach.rapport.practice.SessionId;
import java.util.List;

/** Menu, help, the way back to an open practice, and what was not understood. */
class FindingTheWay {
    private final Practices practices;
    private final Customers customers;
    private final MenuCards cards;
    private final IdleTime idle;

    FindingTheWay(Practices practices, Customers customers, MenuCards cards, IdleTime idle) {
        this.practices = practices;
        this.customers = customers;
        this.cards = cards;
        this.idle = idle;
    }

    Answer menu(Visit visit) {
        return Answer.of(visit.say(cards.menu(practices.listOpen(visit.learner()))));
    }

    Answer help(Visit visit) {
        return Answer.of(visit.say(cards.help()));
    }

    Answer practiceHelp(Visit visit) {
        return Answer.of(visit.say(cards.practiceHelp(idle.inWords())));
    }

    Answer unknown(Visit visit) {
        List<Session> open = practices.listOpen(visit.learner());
        boolean meant = open.size() == 1 && visit.place().isPresent();
        return Answer.of(visit.say(meant ? cards.unknownWhileOpen(open.getFirst()) : cards.unknown()));
    }

    Answer goOn(Visit visit, String session) {
        return practices
                .find(visit.learner(), new SessionId(visit.learner().workspace(), session))
                .map(found -> Answer.of(found.open() ? broughtUp(visit, found) : over(visit, found)))
                .orElseGet(() -> Answer.of(visit.say(SmallCards.notYours())));
    }

    private List<Delivery> broughtUp(Visit visit, Session open) {
        String called = customers.called(open);
        return List.of(
                Posts.below(open, TalkCards.recalled(called, Talks.lastLine(open))),
                visit.say(SmallCards.broughtUp(called)));
    }

    private static List<Delivery> over(Visit visit, Session ended) {
        return List.of(visit.say(TalkCards.over(ended)));
    }
}
