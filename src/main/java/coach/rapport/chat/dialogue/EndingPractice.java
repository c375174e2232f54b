package coach.rapport.chat.dialogue;

import coach.rapport.chat.Button;
import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.Inbox;
import coach.rapport.chat.Request;
import coach.rapport.chat.keeping.Leaving;
import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.mail.Threads;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.Asked;
import coach.rapport.chat.visit.CardBuilder;
import coach.rapport.chat.visit.Excerpt;
import coach.rapport.chat.visit.Visit;
import coach.rapport.learners.LearnerId;
import coach.rapport.practice.Practices;
import coach.rapport.practice.Session;
import coach.rapport.practice.SessionId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Ends practices: because the learner wants it, or because nobody has written for a while. */
class EndingPractice implements Leaving {
    private final Practices practices;
    private final Customers customers;
    private final Results results;
    private final Threads threads;
    private final Inbox inbox;
    private final IdleTime idle;
    private final Clock clock;

    EndingPractice(
            Practices practices,
            Customers customers,
            Results results,
            Threads threads,
            Inbox inbox,
            IdleTime idle,
            Clock clock) {
        this.practices = practices;
        this.customers = customers;
        this.results = results;
        this.threads = threads;
        this.inbox = inbox;
        this.idle = idle;
        this.clock = clock;
    }

    /** Ends the one that is open; asks which, where there are several. */
    Answer any(Visit visit) {
        List<Session> open = practices.listOpen(visit.learner());
        if (open.isEmpty()) return Answer.of(visit.say(SmallCards.nothingOpen()));
        if (open.size() == 1) return end(visit, open.getFirst());
        return Answer.of(visit.say(whichOne(open)));
    }

    private Card whichOne(List<Session> open) {
        return CardBuilder.card("Which practice should end?")
                .paragraph("Which practice should end?")
                .buttons(endButtons(open))
                .done();
    }

    private List<Button> endButtons(List<Session> open) {
        return open.stream()
                .limit(5)
                .map(session -> Ask.of(Asked.END_ONE, session.id().value())
                        .button(Excerpt.upTo(customers.called(session) + ": " + customers.title(session), 75)))
                .toList();
    }

    Answer one(Visit visit, String session) {
        return practices
                .find(visit.learner(), new SessionId(visit.learner().workspace(), session))
                .map(found -> end(visit, found))
                .orElseGet(() -> Answer.of(visit.say(SmallCards.notYours())));
    }

    /** The platform's stop button, in a practice's thread or anywhere else. */
    Answer stopped(Visit visit) {
        return visit.place()
                .flatMap(place -> threads.findName(visit.learner(), place))
                .map(session -> one(visit, session))
                .orElseGet(() -> any(visit));
    }

    private Answer end(Visit visit, Session session) {
        Session ended = practices.end(visit.learner(), session.id());
        if (isIn(visit, session)) return results.after(List.of(), ended).otherwise(visit.say(TalkCards.over(ended)));
        return results.after(List.of(instead(visit, hasEnded(ended))), ended)
                .otherwise(instead(visit, TalkCards.over(ended)));
    }

    /** Says it in the place of the message whose button was pressed; after a command, in a message of its own. */
    private static Delivery instead(Visit visit, Card card) {
        return visit.change(card).orElseGet(() -> visit.say(card));
    }

    private Card hasEnded(Session ended) {
        List<Session> open = practices.listOpen(ended.learner());
        return SmallCards.ended(customers.called(ended), endButtons(open));
    }

    private boolean isIn(Visit visit, Session session) {
        return visit.place()
                .flatMap(place -> threads.findName(visit.learner(), place))
                .filter(session.id().value()::equals)
                .isPresent();
    }

    /** Ends a practice that is silent; one that somebody has written in since is left alone. */
    Answer silent(Visit visit, String session) {
        return practices
                .find(visit.learner(), new SessionId(visit.learner().workspace(), session))
                .filter(found -> found.open() ? isSilent(found) : !Talks.isStopped(found))
                .map(found -> endSilent(visit, found))
                .orElseGet(Answer::nothing);
    }

    private boolean isSilent(Session session) {
        return !session.touched().plus(idle.idleAfter()).isAfter(clock.instant());
    }

    private Answer endSilent(Visit visit, Session session) {
        Session ended = practices.end(visit.learner(), session.id());
        Delivery why = Posts.below(ended, SmallCards.silent(customers.called(ended), idle.inWords()));
        return results.after(List.of(why), ended);
    }

    // What was asked for is kept before anything ends: no practice ends without feedback, even if the process dies
    // here.
    @Override
    public void endAll(LearnerId learner) {
        List<Session> open = practices.listOpen(learner);
        open.forEach(session -> inbox.accept(left(session)));
        open.forEach(session -> practices.end(learner, session.id()));
    }

    private Request left(Session session) {
        return new Request.Pressed(
                "left/" + session.id().value(),
                session.learner(),
                threads.findPlace(session.learner(), session.id().value()),
                Asked.LEFT.action(),
                session.id().value(),
                Optional.empty(),
                Optional.empty());
    }

    /** Ends a practice whose learner has stopped using Rapport, with the feedback that it began with the promise of. */
    Answer left(Visit visit, String session) {
        return practices
                .find(visit.learner(), new SessionId(visit.learner().workspace(), session))
                .filter(found -> !Talks.isStopped(found))
                .map(found -> results.after(List.of(), practices.end(visit.learner(), found.id())))
                .orElseGet(Answer::nothing);
    }
}
