package coach.rapport.chat.keeping;

import coach.rapport.chat.Delivery;
import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.visit.Visit;
import coach.rapport.chat.visit.Whereabouts;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.progress.Overview;
import coach.rapport.progress.Progress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Shows learners how they stand. */
class Standing {
    private final Progress progress;
    private final Whereabouts whereabouts;
    private final ProgressCard card;
    private final Clock clock;

    Standing(Progress progress, Whereabouts whereabouts, Curriculum curriculum, Clock clock) {
        this.progress = progress;
        this.whereabouts = whereabouts;
        this.card = new ProgressCard(curriculum);
        this.clock = clock;
    }

    Answer show(Visit visit) {
        Overview overview = progress.overview(visit.learner(), whereabouts.zone(visit.learner()), clock.instant());
        return overview.weeks().isEmpty() ? Answers.say(visit, ProgressCard.none()) : Answer.of(shown(visit, overview));
    }

    // With a picture: it goes to the direct conversation.
    private List<Delivery> shown(Visit visit, Overview overview) {
        List<Delivery> deliveries = new ArrayList<>();
        deliveries.add(visit.sayDirectly(card.of(overview, progress.draw(overview), progress.inWords(overview))));
        if (visit.elsewhere()) deliveries.add(visit.say(ProgressCard.sentDirectly()));
        return deliveries;
    }
}
