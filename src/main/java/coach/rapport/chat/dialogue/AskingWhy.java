package coach.rapport.chat.dialogue;

import coach.rapport.chat.Button;
import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.Asked;
import coach.rapport.chat.visit.Visit;
import coach.rapport.coaching.Coach;
import coach.rapport.curriculum.Dimension;
import coach.rapport.practice.Practices;
import coach.rapport.practice.Session;
import coach.rapport.practice.SessionId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Why a dimension has its score. */
class AskingWhy {
    private final Practices practices;
    private final Customers customers;
    private final Coach coach;
    private final WhyCard cards;

    AskingWhy(Practices practices, Customers customers, Coach coach, WhyCard cards) {
        this.practices = practices;
        this.customers = customers;
        this.coach = coach;
        this.cards = cards;
    }

    static Button button(SessionId session, Dimension dimension, double score) {
        return Ask.of(Asked.WHY, session.value() + " " + dimension.id())
                .button("Why %s for %s".formatted(ScoreWords.number(score), dimension.id()));
    }

    /** @param asked a session and a dimension, such as {@code 5f0c... empathy} */
    Answer answer(Visit visit, String asked) {
        String[] parts = asked.split(" ", 2);
        Optional<Dimension> dimension = parts.length == 2 ? find(parts[1]) : Optional.empty();
        Optional<Session> session =
                practices.find(visit.learner(), new SessionId(visit.learner().workspace(), parts[0]));
        if (session.isEmpty() || dimension.isEmpty()) return Answer.of(visit.say(SmallCards.notYours()));
        if (!Talks.isScored(session.get())) return Answer.of(visit.say(SmallCards.noFeedbackYet()));
        return Answer.of(shown(visit, card(session.get(), dimension.get())));
    }

    private static Optional<Dimension> find(String id) {
        return Arrays.stream(Dimension.values())
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    private Card card(Session session, Dimension dimension) {
        return cards.of(customers.called(session), session.id(), coach.why(session, dimension));
    }

    private static List<Delivery> shown(Visit visit, Card card) {
        List<Delivery> deliveries = new ArrayList<>();
        deliveries.add(visit.sayDirectly(card));
        if (visit.elsewhere()) deliveries.add(visit.say(SmallCards.sentDirectly()));
        return deliveries;
    }
}
