package coach.rapport.chat.keeping;

import coach.rapport.chat.Card;
import coach.rapport.practice.Session;
import java.util.Optional;

/** What is offered once a practice has its feedback. */
public interface AfterPractice {
    /** Returns one card more for the end of the feedback, or empty. */
    Optional<Card> findCard(Session scored);
}
