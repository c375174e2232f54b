package coach.rapport.chat.keeping;

import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.visit.Visit;
import coach.rapport.learners.LearnerId;
import coach.rapport.learners.Learners;
import java.util.ArrayList;
import java.util.List;

/** Whether a learner is counted in their teams' pictures. Nobody is who has not said yes. */
public class Counting {
    /** The notice that somebody who is counted has accepted. */
    public static final String NOTICE = "counted/2026-11";

    private static final String ASKED = "counted-asked/2026-11";

    private final Learners learners;
    private final Agreement agreement;

    Counting(Learners learners, Agreement agreement) {
        this.learners = learners;
        this.agreement = agreement;
    }

    boolean agreed(LearnerId learner) {
        return learners.findAcceptance(learner, NOTICE).isPresent();
    }

    /** Returns the answer, with the question behind it where it has never been asked. */
    Answer askAfter(Visit visit, Answer answer) {
        if (agreed(visit.learner()) || !agreement.given(visit.learner())) return answer;
        List<Delivery> asking = new ArrayList<>(answer.deliveries());
        asking.add(visit.say(CountedCards.question()));
        return Answer.once(ASKED, asking).otherwise(answer.deliveries().toArray(Delivery[]::new));
    }

    Answer agree(Visit visit) {
        learners.accept(visit.learner(), NOTICE);
        return answered(visit, CountedCards.agreed());
    }

    Answer decline(Visit visit) {
        boolean was = agreed(visit.learner());
        withdraw(visit.learner());
        return answered(visit, was ? CountedCards.withdrawn() : CountedCards.declined());
    }

    private static Answer answered(Visit visit, Card card) {
        return Answers.instead(visit, card);
    }

    void withdraw(LearnerId learner) {
        learners.withdraw(learner, NOTICE);
    }
}
