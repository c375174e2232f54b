package coach.rapport.chat.dialogue;

import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.mail.Hints;
import coach.rapport.chat.mail.Outbox;
import coach.rapport.practice.Saying;
import coach.rapport.practice.Session;
import java.util.Optional;

/** Shows a customer's line while it is being said: the first sentence as a message, which then grows. */
class GrowingLine implements Saying {
    private final Session session;
    private final String called;
    private final String request;
    private final Outbox outbox;
    private final Hints hints;
    private int sentences;
    private int exchange;
    private String soFar = "";

    /** @param request the id of the request that is being answered */
    GrowingLine(Session session, String called, String request, Outbox outbox, Hints hints) {
        this.session = session;
        this.called = called;
        this.request = request;
        this.outbox = outbox;
        this.hints = hints;
    }

    @Override
    public boolean said(int exchange, String soFar) {
        if (sentences == 0 && !hints.mayGrow(session.learner().workspace())) return false;
        outbox.put(request + "/said/" + sentences, delivery(exchange, TalkCards.line(called, soFar + " \u2026")));
        sentences++;
        this.exchange = exchange;
        this.soFar = soFar;
        return true;
    }

    /** Ends the message where the rest of the line does not come any more. */
    Optional<Delivery> brokenOff() {
        return sentences == 0
                ? Optional.empty()
                : Optional.of(Posts.lineChanged(session, exchange, TalkCards.line(called, soFar)));
    }

    private Delivery delivery(int exchange, Card card) {
        return sentences == 0 ? Posts.line(session, exchange, card) : Posts.lineChanged(session, exchange, card);
    }
}
