package coach.rapport.chat.keeping;

import coach.rapport.chat.Delivery;
import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.visit.Answers;
import coach.rapport.chat.visit.Visit;
import coach.rapport.chat.visit.Whereabouts;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.Scenario;
import coach.rapport.learners.LearnerId;
import coach.rapport.progress.Overview;
import coach.rapport.progress.Progress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows learners how they stand. */
public class Standing {
    private final Progress progress;
    private final Whereabouts whereabouts;
    private final Curriculum curriculum;
    private final ProgressCard card;
    private final Clock clock;

    Standing(Progress progress, Whereabouts whereabouts, Curriculum curriculum, Clock clock) {
        this.progress = progress;
        this.whereabouts = whereabouts;
        this.curriculum = curriculum;
        this.card = new ProgressCard(curriculum);
        this.clock = clock;
    }

    /** Returns how the learner stands, for their home page. */
    public OnHome onHome(LearnerId learner) {
        Overview overview = overview(learner);
        Optional<Scenario> next = overview.next().flatMap(suggested -> curriculum.findScenario(suggested.scenario()));
        if (isEmpty(overview)) return new OnHome(List.of(), next, "");
        return new OnHome(
                card.parts(overview, progress.draw(overview), progress.inWords(overview)),
                next,
                overview.next().map(card::why).orElse(""));
    }

    private static boolean isEmpty(Overview overview) {
        return overview.practices() + overview.secondTries() == 0;
    }

    private Overview overview(LearnerId learner) {
        return progress.overview(learner, whereabouts.zone(learner), clock.instant());
    }

    Answer show(Visit visit) {
        Overview overview = overview(visit.learner());
        return isEmpty(overview) ? Answers.say(visit, ProgressCard.none()) : Answer.of(shown(visit, overview));
    }

    // With a picture: it goes to the direct conversation.
    private List<Delivery> shown(Visit visit, Overview overview) {
        List<Delivery> deliveries = new ArrayList<>();
        deliveries.add(visit.sayDirectly(card.of(overview, progress.draw(overview), progress.inWords(overview))));
        if (visit.elsewhere()) deliveries.add(visit.say(ProgressCard.sentDirectly()));
        return deliveries;
    }
}
