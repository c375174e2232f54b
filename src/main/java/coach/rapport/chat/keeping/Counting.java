package coach.rapport.chat.keeping;

import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.visit.Answers;
import coach.rapport.chat.visit.Visit;
import coach.rapport.learners.LearnerId;
import coach.rapport.learners.Learners;
import coach.rapport.tips.TipUses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a learner is counted in their team's pictures: in one channel at most, the one that they said yes for. Nobody is
 * who has not.
 */
public class Counting {
    private static final String NOTICE = "counted/2026-11";
    private static final String ASKED = "counted-asked/2026-11";

    private final Learners learners;
    private final TipUses uses;
    private final Agreement agreement;

    Counting(Learners learners, TipUses uses, Agreement agreement) {
        this.learners = learners;
        this.uses = uses;
        this.agreement = agreement;
    }

    /** Returns the notice that somebody who is counted in this channel has accepted. */
    public static String notice(String channel) {
        return NOTICE + "/" + channel;
    }

    boolean agreed(LearnerId learner) {
        return learners.hasAcceptedSome(learner, NOTICE);
    }

    /** Returns the answer, with the question behind it where it has never been asked. */
    Answer askAfter(Visit visit, Answer answer) {
        Optional<String> channel = findTeam(visit.learner());
        if (channel.isEmpty() || agreed(visit.learner()) || !agreement.given(visit.learner())) return answer;
        List<Delivery> asking = new ArrayList<>(answer.deliveries());
        asking.add(visit.say(CountedCards.question(channel.get())));
        return Answer.once(ASKED, asking).otherwise(answer.deliveries().toArray(Delivery[]::new));
    }

    /** Returns the channel of the tip that the learner used last. */
    private Optional<String> findTeam(LearnerId learner) {
        return uses.listOf(learner).stream().findFirst().map(use -> use.team().channel());
    }

    /** @param channel the one that the question was about; empty for the learner's last */
    Answer agree(Visit visit, String channel) {
        LearnerId learner = visit.learner();
        Optional<String> team = channel.isEmpty() ? findTeam(learner) : Optional.of(channel);
        if (team.isEmpty()) return answered(visit, CountedCards.noTeam());
        // Whoever was forgotten, or stopped using Rapport, while this was on its way is not counted.
        if (!agreement.hold(learner)) return Answer.nothing();
        withdraw(learner);
        learners.accept(learner, notice(team.get()));
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
        learners.withdrawAll(learner, NOTICE);
    }
}
