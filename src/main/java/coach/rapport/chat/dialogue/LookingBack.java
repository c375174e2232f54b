package coach.rapport.chat.dialogue;

import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.Asked;
import coach.rapport.chat.visit.CardBuilder;
import coach.rapport.chat.visit.Visit;
import coach.rapport.practice.Practices;
import coach.rapport.practice.Session;
import coach.rapport.practice.SessionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows feedback again. */
class LookingBack {
    /** Between the last scored practice and now there may be some that ended without a word. */
    private static final int LOOKED_THROUGH = 20;

    private final Practices practices;
    private final Customers customers;
    private final Results results;

    LookingBack(Practices practices, Customers customers, Results results) {
        this.practices = practices;
        this.customers = customers;
        this.results = results;
    }

    Answer last(Visit visit) {
        List<Delivery> deliveries = new ArrayList<>();
        findScored(visit).ifPresent(scored -> deliveries.addAll(shown(visit, scored)));
        practices.listOpen(visit.learner()).stream()
                .findFirst()
                .ifPresent(open -> deliveries.add(visit.say(stillOpen(open))));
        if (deliveries.isEmpty()) deliveries.add(visit.say(SmallCards.noFeedbackYet()));
        return Answer.of(deliveries);
    }

    private Optional<Session> findScored(Visit visit) {
        return practices.list(visit.learner(), LOOKED_THROUGH).stream()
                .filter(Talks::isScored)
                .findFirst();
    }

    private Card stillOpen(Session open) {
        String called = customers.called(open);
        return CardBuilder.card("Your practice with " + called + " is still open.")
                .paragraph("Your practice with " + called + " is still open. Its feedback comes when it ends.")
                .buttons(
                        TalkCards.end(open),
                        Ask.of(Asked.CONTINUE, open.id().value()).button("Go to the thread"))
                .done();
    }

    Answer one(Visit visit, String session) {
        return practices
                .find(visit.learner(), new SessionId(visit.learner().workspace(), session))
                .map(found ->
                        Answer.of(Talks.isScored(found) ? shown(visit, found) : List.of(visit.say(notScored(found)))))
                .orElseGet(() -> Answer.of(visit.say(SmallCards.notYours())));
    }

    private Card notScored(Session session) {
        return session.open() ? stillOpen(session) : SmallCards.noFeedbackYet();
    }

    // Too long for a private reply, and with a picture: it goes to the direct conversation.
    private List<Delivery> shown(Visit visit, Session scored) {
        List<Delivery> deliveries = new ArrayList<>();
        results.feedback(scored).forEach(card -> deliveries.add(visit.sayDirectly(card)));
        if (visit.elsewhere()) deliveries.add(visit.say(SmallCards.sentDirectly()));
        return deliveries;
    }
}
