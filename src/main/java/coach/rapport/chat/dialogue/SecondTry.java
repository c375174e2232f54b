package coach.rapport.chat.dialogue;

import coach.rapport.chat.Delivery;
import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.visit.Visit;
import coach.rapport.practice.Practices;
import coach.rapport.practice.Session;
import coach.rapport.practice.SessionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes back to a moment, in a thread of its own. */
class SecondTry {
    private final Practices practices;
    private final Customers customers;
    private final Openings openings;

    SecondTry(Practices practices, Customers customers, Openings openings) {
        this.practices = practices;
        this.customers = customers;
        this.openings = openings;
    }

    /** @param moment a session and an exchange, such as {@code 5f0c... 3} */
    Answer begin(Visit visit, String moment) {
        String[] parts = moment.split(" ", 2);
        SessionId session = new SessionId(visit.learner().workspace(), parts[0]);
        Optional<Integer> exchange = parts.length == 2 ? number(parts[1]) : Optional.empty();
        return practices
                .find(visit.learner(), session)
                .filter(found -> exchange.filter(one -> has(found, one)).isPresent())
                .map(first -> begin(visit, first, exchange.orElseThrow()))
                .orElseGet(() -> Answer.of(visit.say(SmallCards.notYours())));
    }

    private static Optional<Integer> number(String digits) {
        return digits.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    private static boolean has(Session session, int exchange) {
        return Talks.isScored(session) && exchange < session.exchanges().size();
    }

    private Answer begin(Visit visit, Session first, int exchange) {
        Session again = practices.retry(visit.learner(), first.id(), exchange, visit.request());
        String called = customers.called(first);
        List<Delivery> deliveries = new ArrayList<>();
        deliveries.add(Posts.opening(again, openings.of(again)));
        deliveries.add(Posts.below(again, TalkCards.line(called, Talks.lineBefore(first, exchange))));
        if (visit.elsewhere() || visit.inThread()) deliveries.add(visit.say(SmallCards.again(called)));
        return Answer.of(deliveries);
    }
}
