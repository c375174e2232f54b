package coach.rapport.chat.keeping;

import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.visit.Visit;

/** Starts a practice. */
public interface Starting {
    /** Begins, or announces first what the practice touches on; says so where there is no such scenario. */
    Answer practise(Visit visit, String scenario);
}
