package coach.rapport.chat.dialogue;

import coach.rapport.chat.Button;
import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.Destination;
import coach.rapport.chat.Request;
import coach.rapport.chat.Trigger;
import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.Asked;
import coach.rapport.chat.visit.Visit;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.Utterance;
import coach.rapport.examples.Example;
import coach.rapport.examples.Examples;
import coach.rapport.examples.Held;
import coach.rapport.learners.LearnerId;
import coach.rapport.practice.Practices;
import coach.rapport.practice.Session;
import coach.rapport.practice.SessionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A learner judges a moment otherwise than Rapport. It is kept as an example, once they have agreed to that. */
class SeeingItDifferently {
    private final Practices practices;
    private final Customers customers;
    private final Curriculum curriculum;
    private final Examples examples;
    private final DifferentlyForm form;

    SeeingItDifferently(Practices practices, Customers customers, Curriculum curriculum, Examples examples) {
        this.practices = practices;
        this.customers = customers;
        this.curriculum = curriculum;
        this.examples = examples;
        this.form = new DifferentlyForm(curriculum);
    }

    static Button button(MomentAsked moment) {
        return Ask.of(Asked.DIFFERENTLY, moment.line()).button("I see it differently");
    }

    /** A moment that is the learner's own. */
    private record Found(MomentAsked asked, Session session, Evidence evidence) {}

    private Optional<Found> find(LearnerId learner, String moment) {
        return MomentAsked.parse(moment)
                .flatMap(asked -> practices
                        .find(learner, new SessionId(learner.workspace(), asked.session()))
                        .filter(Talks::isScored)
                        .flatMap(
                                session -> asked.findIn(session).map(evidence -> new Found(asked, session, evidence))));
    }

    /** Asks for consent, once; then opens the form. */
    Answer begin(Visit visit, String moment) {
        return find(visit.learner(), moment)
                .map(found -> examples.agreed(visit.learner())
                        ? Answer.of(opened(visit, found))
                        : Answer.of(visit.say(ExampleCards.consent(moment))))
                .orElseGet(() -> notYours(visit));
    }

    Answer agree(Visit visit, String moment) {
        Optional<Found> found = find(visit.learner(), moment);
        if (found.isEmpty()) return notYours(visit);
        examples.agree(visit.learner());
        // The form first: the permission to open it is good for seconds.
        List<Delivery> deliveries = new ArrayList<>(List.of(opened(visit, found.get())));
        visit.change(ExampleCards.agreed()).ifPresent(deliveries::add);
        return Answer.of(deliveries);
    }

    Answer decline(Visit visit) {
        Card card = examples.agreed(visit.learner())
                ? ExampleCards.shared(examples.count(visit.learner()))
                : ExampleCards.declined();
        return Answer.of(visit.change(card).orElseGet(() -> visit.say(card)));
    }

    private static Answer notYours(Visit visit) {
        return Answer.of(visit.say(SmallCards.notYours()));
    }

    private Delivery opened(Visit visit, Found found) {
        Card otherwise = ExampleCards.formDidNotOpen();
        Optional<Trigger> trigger = visit.trigger();
        if (trigger.isEmpty()) return visit.say(otherwise);
        String called = customers.called(found.session());
        return new Delivery.Open(
                visit.learner(),
                trigger.get(),
                form.of(called, found.asked(), found.evidence(), visit.place()),
                otherwise);
    }

    /** The form was sent. */
    Answer say(Visit visit, Request.Submitted sent) {
        DifferentlyForm.Context context = DifferentlyForm.Context.read(sent.context());
        Optional<Found> found = find(visit.learner(), context.moment());
        Optional<Held> held = found.flatMap(one -> DifferentlyForm.held(sent.values(), one.asked()));
        if (found.isEmpty() || held.isEmpty()) return notYours(visit);
        return Answer.of(new Delivery.Post(
                visit.learner(),
                context.place()
                        .<Destination>map(Destination.At::new)
                        .orElseGet(() -> Posts.thread(found.get().session())),
                keep(found.get(), example(found.get(), held.get(), sent)),
                Optional.empty()));
    }

    private Card keep(Found found, Example example) {
        Session session = found.session();
        MomentAsked asked = found.asked();
        String first = firstSaidIn(session, asked.exchange()).value();
        if (!examples.keep(session.learner(), first, asked.exchange(), example)) return ExampleCards.notKept();
        return ExampleCards.kept(
                asked.exchange() + 1, curriculum.guide(asked.technique()).name(), example);
    }

    private static Example example(Found found, Held held, Request.Submitted sent) {
        List<Turn> turns = found.session().turns();
        Turn line = found.session().exchanges().get(found.asked().exchange()).learner();
        return new Example(
                found.asked().technique(),
                found.asked().said(),
                held,
                DifferentlyForm.really(sent.values(), found.asked()),
                new Utterance(
                        sent.values().getOrDefault(DifferentlyForm.WHY, "").strip()),
                turns.subList(Math.max(0, line.index() - Example.MOST_BEFORE), line.index()),
                line.utterance());
    }

    /** A second try shares what came before it with the first: the same moment, whichever they look at. */
    private SessionId firstSaidIn(Session session, int exchange) {
        return session.fork()
                .filter(fork -> exchange < fork.exchange())
                .flatMap(fork -> practices.find(session.learner(), fork.from()))
                .map(first -> firstSaidIn(first, exchange))
                .orElse(session.id());
    }

    /** How many examples the learner shares, and how to take them back. */
    Answer shared(Visit visit) {
        return Answer.of(visit.say(
                examples.agreed(visit.learner())
                        ? ExampleCards.shared(examples.count(visit.learner()))
                        : ExampleCards.none()));
    }

    Answer withdraw(Visit visit) {
        examples.withdraw(visit.learner());
        return Answer.of(visit.change(ExampleCards.withdrawn()).orElseGet(() -> visit.say(ExampleCards.withdrawn())));
    }
}
