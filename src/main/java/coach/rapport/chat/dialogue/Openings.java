package coach.rapport.chat.dialogue;

import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.practice.Practices;
import coach.rapport.practice.Session;

/** The message that a practice's thread hangs from. It offers what can still be done, and so changes when all is over. */
class Openings {
    private final Practices practices;
    private final Curriculum curriculum;
    private final Customers customers;

    Openings(Practices practices, Curriculum curriculum, Customers customers) {
        this.practices = practices;
        this.curriculum = curriculum;
        this.customers = customers;
    }

    Card of(Session session) {
        return session.fork()
                .flatMap(fork -> practices
                        .find(session.learner(), fork.from())
                        .map(first -> secondTry(first, fork.exchange(), session)))
                .orElseGet(() -> first(session));
    }

    private Card secondTry(Session first, int exchange, Session again) {
        return TalkCards.secondTry(customers.title(first), customers.called(first), first, exchange, again);
    }

    private Card first(Session session) {
        return curriculum
                .findScenario(session.scenario())
                .map(scenario -> TalkCards.root(scenario, session))
                .orElseGet(() -> TalkCards.root(customers.title(session), session));
    }

    /** Puts it up to date. */
    Delivery renewed(Session session) {
        return Posts.openingChanged(session, of(session));
    }
}
