package coach.rapport.chat.leading;

import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.visit.TeamAsked;
import coach.rapport.chat.visit.Visit;

/** Answers what is asked about the tips of a team. */
public class TipsCounter {
    public Answer answer(Visit visit, TeamAsked kind, String value) {
        return Answer.nothing();
    }
}
