package coach.rapport.chat.dialogue;

import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.Request;
import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.mail.Hints;
import coach.rapport.chat.mail.Outbox;
import coach.rapport.coaching.Coach;
import coach.rapport.language.LanguageModel;
import coach.rapport.practice.Practices;
import coach.rapport.practice.Reply;
import coach.rapport.practice.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is written in a practice's thread. */
class Talking {
    private final Practices practices;
    private final Customers customers;
    private final Openings openings;
    private final Results results;
    private final Coach coach;
    private final CareContacts care;
    private final LanguageModel model;
    private final Hints hints;
    private final Outbox outbox;

    Talking(
            Practices practices,
            Customers customers,
            Openings openings,
            Results results,
            Coach coach,
            CareContacts care,
            LanguageModel model,
            Hints hints,
            Outbox outbox) {
        this.practices = practices;
        this.customers = customers;
        this.openings = openings;
        this.results = results;
        this.coach = coach;
        this.care = care;
        this.model = model;
        this.hints = hints;
        this.outbox = outbox;
    }

    Answer answer(Session session, Request.Message message) {
        boolean wordless = message.text().isBlank();
        if (wordless && !message.withFile()) return Answer.nothing();
        if (wordless) return Answer.of(Posts.below(session, TalkCards.onlyWords(customers.called(session))));
        // A model takes seconds; the built-in voice is there before a hint could be seen.
        if (model.configured() && session.open()) {
            hints.show(new Delivery.Thinking(
                    session.learner(), Posts.thread(session), customers.called(session) + " is writing …"));
        }
        GrowingLine line = new GrowingLine(session, customers.called(session), message.id(), outbox, hints);
        Reply reply = practices.say(session.learner(), session.id(), message.id(), message.text(), line);
        return reply instanceof Reply.Closed ? answer(reply).after(line.brokenOff()) : answer(reply);
    }

    private Answer answer(Reply reply) {
        return switch (reply) {
            case Reply.Answered answered -> answered(answered);
            case Reply.Care stopped -> care(stopped.session());
            case Reply.Closed closed -> closed(closed.session());
        };
    }

    private Answer care(Session stopped) {
        return Answer.of(Posts.below(stopped, CareCard.of(care.contacts())), openings.renewed(stopped));
    }

    private Answer answered(Reply.Answered answered) {
        Session session = answered.session();
        List<Delivery> deliveries = new ArrayList<>();
        deliveries.add(line(answered));
        comparison(session).ifPresent(deliveries::add);
        return session.open() ? Answer.of(deliveries) : results.after(deliveries, session);
    }

    private Delivery line(Reply.Answered answered) {
        Session session = answered.session();
        Card card = TalkCards.answered(customers.called(session), answered.exchange(), answered.voice());
        int exchange = session.exchanges().size() - 1;
        return answered.heard() ? Posts.lineChanged(session, exchange, card) : Posts.below(session, card);
    }

    private Optional<Delivery> comparison(Session again) {
        if (Talks.played(again) != 1) return Optional.empty();
        return again.fork()
                .flatMap(fork -> practices.find(again.learner(), fork.from()))
                .flatMap(first -> coach.compare(first, again))
                .map(comparison -> Posts.below(again, ComparisonCard.of(customers.called(again), comparison, again)));
    }

    private Answer closed(Session session) {
        return Answer.of(Posts.below(
                session, Talks.isStopped(session) ? CareCard.afterwards(care.contacts()) : TalkCards.over(session)));
    }
}
