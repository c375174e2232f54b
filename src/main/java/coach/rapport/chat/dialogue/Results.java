package coach.rapport.chat.dialogue;

import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.Request;
import coach.rapport.chat.keeping.AfterPractice;
import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.mail.Hints;
import coach.rapport.chat.mail.Threads;
import coach.rapport.chat.visit.Asked;
import coach.rapport.chat.visit.Visit;
import coach.rapport.coaching.Coach;
import coach.rapport.coaching.Feedback;
import coach.rapport.coaching.FeedbackWriter;
import coach.rapport.coaching.Worded;
import coach.rapport.language.Account;
import coach.rapport.language.LanguageModel;
import coach.rapport.practice.Ending;
import coach.rapport.practice.Practices;
import coach.rapport.practice.Session;
import coach.rapport.practice.SessionId;
import coach.rapport.progress.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What follows when a practice has ended: how it ended, and feedback. No practice ends without. */
class Results {
    private final Practices practices;
    private final Customers customers;
    private final Openings openings;
    private final Coach coach;
    private final FeedbackCards feedback;
    private final CareContacts care;
    private final LanguageModel model;
    private final FeedbackWriter writer;
    private final Consent consent;
    private final Threads threads;
    private final Hints hints;
    private final AfterPractice more;
    private final Progress progress;

    Results(
            Practices practices,
            Customers customers,
            Openings openings,
            Coach coach,
            FeedbackCards feedback,
            CareContacts care,
            LanguageModel model,
            FeedbackWriter writer,
            Consent consent,
            Threads threads,
            Hints hints,
            AfterPractice more,
            Progress progress) {
        this.practices = practices;
        this.customers = customers;
        this.openings = openings;
        this.coach = coach;
        this.feedback = feedback;
        this.care = care;
        this.model = model;
        this.writer = writer;
        this.consent = consent;
        this.threads = threads;
        this.hints = hints;
        this.more = more;
        this.progress = progress;
    }

    /** Puts the results below what comes before them. They stand in a thread once only, however it was ended. */
    Answer after(List<Delivery> before, Session ended) {
        // For somebody who has stopped using Rapport meanwhile, nothing is kept.
        if (Talks.isScored(ended) && consent.given(ended.learner())) progress.keep(ended);
        List<Delivery> deliveries = new ArrayList<>(before);
        deliveries.add(openings.renewed(ended));
        deliveries.addAll(below(ended, cards(ended)));
        Answer results = Answer.once("results/" + ended.id().value(), deliveries);
        return isWritten(ended) ? results.then(writing(ended)) : results;
    }

    /** Whether a model is to word the last message: it comes after the others, so that nobody waits for those. */
    private boolean isWritten(Session ended) {
        return writer.available() && Talks.isScored(ended) && consent.given(ended.learner());
    }

    private Request writing(Session ended) {
        return new Request.Pressed(
                "next/" + ended.id().value(),
                ended.learner(),
                threads.findPlace(ended.learner(), ended.id().value()),
                Asked.NEXT_STEP.action(),
                ended.id().value(),
                Optional.empty(),
                Optional.empty());
    }

    /** Adds the last message of feedback, in the model's words as far as they hold. */
    Answer nextStep(Visit visit, String session) {
        return practices
                .find(visit.learner(), new SessionId(visit.learner().workspace(), session))
                .filter(Talks::isScored)
                .map(this::nextStep)
                .orElseGet(Answer::nothing);
    }

    private Answer nextStep(Session scored) {
        Feedback built = built(scored);
        Worded worded = written(scored, built);
        model.close(new Account(scored.learner(), scored.account()));
        Card card = feedback.nextStep(customers.called(scored), built, worded);
        return Answer.once("next/" + scored.id().value(), below(scored, withMore(scored, List.of(card))));
    }

    private Worded written(Session scored, Feedback built) {
        Optional<Worded> known = writer.find(scored);
        // Who has another notice before them by now has not agreed that anything goes to this model.
        if (known.isPresent() || !consent.given(scored.learner())) return known.orElseGet(Worded::nothing);
        hints.show(
                new Delivery.Thinking(scored.learner(), Posts.thread(scored), "Rapport is reading your talk \u2026"));
        return writer.write(scored, built);
    }

    private List<Card> cards(Session ended) {
        return switch (ended.ending().orElseThrow()) {
            case Ending.Stopped _ -> List.of(CareCard.afterwards(care.contacts()));
            case Ending.Over _ -> Talks.played(ended) == 0 ? List.of(TalkCards.nothingSaid()) : atOnce(ended);
        };
    }

    private List<Card> atOnce(Session scored) {
        if (isWritten(scored)) return feedback.found(customers.called(scored), built(scored));
        return withMore(scored, feedback(scored));
    }

    /** Adds what is offered once all feedback is there, to those who still agree to be offered something. */
    private List<Card> withMore(Session scored, List<Card> cards) {
        if (!consent.given(scored.learner())) return cards;
        return Stream.concat(cards.stream(), more.findCard(scored).stream()).toList();
    }

    private static List<Delivery> below(Session session, List<Card> cards) {
        return cards.stream().map(card -> Posts.below(session, card)).toList();
    }

    /** Returns the feedback on a scored practice. */
    List<Card> feedback(Session scored) {
        Worded worded = writer.find(scored).orElseGet(Worded::nothing);
        return feedback.of(customers.called(scored), built(scored), worded);
    }

    private Feedback built(Session scored) {
        return coach.feedback(scored, before(scored));
    }

    /** Returns the practices that this one goes back to, the first of them first. */
    private List<Session> before(Session again) {
        Optional<Session> first = again.fork().flatMap(fork -> practices.find(again.learner(), fork.from()));
        List<Session> all = new ArrayList<>(first.map(this::before).orElse(List.of()));
        first.ifPresent(all::add);
        return all;
    }
}
