package coach.rapport.chat.keeping;

import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.visit.OwnAsked;
import coach.rapport.chat.visit.Visit;

/** Answers what learners ask about what is their own. */
public class OwnCounter {
    public Answer answer(Visit visit, OwnAsked kind, String value) {
        return Answer.nothing();
    }
}
