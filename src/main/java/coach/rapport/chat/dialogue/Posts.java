package coach.rapport.chat.dialogue;

import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.Destination;
import coach.rapport.chat.Earlier;
import coach.rapport.practice.Session;
import java.util.Optional;

/** Messages to the learner of a session. Each session has a thread of its own, named by the session. */
final class Posts {
    private Posts() {}

    static Delivery opening(Session session, Card card) {
        return new Delivery.Post(
                session.learner(),
                new Destination.Direct(session.learner()),
                card,
                Optional.of(session.id().value()));
    }

    static Delivery openingChanged(Session session, Card card) {
        Earlier opening = new Earlier.Opening(session.learner(), session.id().value());
        return new Delivery.Change(session.learner(), opening, card);
    }

    static Delivery below(Session session, Card card) {
        return new Delivery.Post(session.learner(), thread(session), card, Optional.empty());
    }

    /** A customer's line that is still being said. */
    static Delivery line(Session session, int exchange, Card card) {
        return new Delivery.Post(session.learner(), thread(session), card, Optional.of(name(session, exchange)));
    }

    static Delivery lineChanged(Session session, int exchange, Card card) {
        Earlier line = new Earlier.Below(session.learner(), session.id().value(), name(session, exchange));
        return new Delivery.Change(session.learner(), line, card);
    }

    private static String name(Session session, int exchange) {
        return session.id().value() + "/line/" + exchange;
    }

    static Destination thread(Session session) {
        return new Destination.InThread(session.learner(), session.id().value());
    }
}
