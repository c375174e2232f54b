package coach.rapport.chat.dialogue;

import coach.rapport.chat.mail.Answer;
import coach.rapport.practice.Session;
import java.util.List;

/** Messages that were edited or deleted after the customer had read them. Said once for each practice. */
class Changes {
    private final Customers customers;

    Changes(Customers customers) {
        this.customers = customers;
    }

    Answer edited(Session session) {
        return Answer.once(
                "edited/" + session.id().value(),
                List.of(Posts.below(session, TalkCards.edited(customers.called(session)))));
    }

    Answer deleted(Session session) {
        return Answer.once(
                "deleted/" + session.id().value(),
                List.of(Posts.below(session, TalkCards.deleted(customers.called(session)))));
    }
}
