package coach.rapport.chat.dialogue;

import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.mail.Answer;
import coach.rapport.coaching.Coach;
import coach.rapport.language.Account;
import coach.rapport.language.LanguageModel;
import coach.rapport.practice.Ending;
import coach.rapport.practice.Practices;
import coach.rapport.practice.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What follows when a practice has ended: how it ended, and feedback. No practice ends without. */
class Results {
    private final Practices practices;
    private final Customers customers;
    private final Openings openings;
    private final Coach coach;
    private final FeedbackCards feedback;
    private final CareContacts care;
    private final LanguageModel model;

    Results(
            Practices practices,
            Customers customers,
            Openings openings,
            Coach coach,
            FeedbackCards feedback,
            CareContacts care,
            LanguageModel model) {
        this.practices = practices;
        this.customers = customers;
        this.openings = openings;
        this.coach = coach;
        this.feedback = feedback;
        this.care = care;
        this.model = model;
    }

    /** Puts the results below what comes before them. They stand in a thread once only, however it was ended. */
    Answer after(List<Delivery> before, Session ended) {
        List<Delivery> deliveries = new ArrayList<>(before);
        deliveries.add(openings.renewed(ended));
        for (Card card : cards(ended)) deliveries.add(Posts.below(ended, card));
        model.close(new Account(ended.learner(), ended.account()));
        return Answer.once("results/" + ended.id().value(), deliveries);
    }

    private List<Card> cards(Session ended) {
        return switch (ended.ending().orElseThrow()) {
            case Ending.Stopped _ -> List.of(CareCard.afterwards(care.contacts()));
            case Ending.Over _ -> Talks.played(ended) == 0 ? List.of(TalkCards.nothingSaid()) : feedback(ended);
        };
    }

    /** Returns the feedback on a scored practice. */
    List<Card> feedback(Session scored) {
        return feedback.of(customers.called(scored), coach.feedback(scored, before(scored)));
    }

    /** Returns the practices that this one goes back to, the first of them first. */
    private List<Session> before(Session again) {
        Optional<Session> first = again.fork().flatMap(fork -> practices.find(again.learner(), fork.from()));
        List<Session> all = new ArrayList<>(first.map(this::before).orElse(List.of()));
        first.ifPresent(all::add);
        return all;
    }
}
