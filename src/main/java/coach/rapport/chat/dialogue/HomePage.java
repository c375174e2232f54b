package coach.rapport.chat.dialogue;

import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.keeping.Standing;
import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.visit.Visit;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.learners.LearnerId;
import coach.rapport.practice.Practices;
import coach.rapport.practice.Session;
import java.util.List;

/** Rapport's home page, and the welcome in the direct conversation. */
class HomePage {
    private static final int LATEST = 10;

    private final Consent consent;
    private final Practices practices;
    private final Curriculum curriculum;
    private final Standing standing;
    private final HomeCards cards;
    private final MenuCards menu;

    HomePage(
            Consent consent,
            Practices practices,
            Curriculum curriculum,
            Standing standing,
            HomeCards cards,
            MenuCards menu) {
        this.consent = consent;
        this.practices = practices;
        this.curriculum = curriculum;
        this.standing = standing;
        this.cards = cards;
        this.menu = menu;
    }

    Answer opened(LearnerId learner) {
        return Answer.of(new Delivery.Home(learner, page(learner)));
    }

    /** The page as it is for somebody of whom nothing is kept. */
    Delivery ofNewcomer(LearnerId learner) {
        return new Delivery.Home(learner, cards.newcomer());
    }

    private Card page(LearnerId learner) {
        List<Session> latest = practices.list(learner, LATEST);
        if (!consent.given(learner) || latest.isEmpty()) return cards.newcomer();
        return cards.returning(
                curriculum.scenarios().size(), standing.onHome(learner), practices.listOpen(learner), latest);
    }

    /** Welcomes once, when the direct conversation is first opened. */
    Answer welcome(Visit visit) {
        Card card = consent.given(visit.learner()) ? menu.menu(List.of()) : cards.newcomer();
        return Answer.once("welcome", List.of(visit.say(card)));
    }
}
