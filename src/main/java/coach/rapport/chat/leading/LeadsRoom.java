package coach.rapport.chat.leading;

import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.Destination;
import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.visit.Answers;
import coach.rapport.chat.visit.Visit;
import coach.rapport.learners.LearnerId;
import coach.rapport.tips.LeadAction;
import coach.rapport.tips.TeamView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who leads a team's tips: showing, adding, removing. */
class LeadsRoom {
    private final Leading leading;
    private final Door door;
    private final Publisher publisher;

    LeadsRoom(Leading leading, Door door, Publisher publisher) {
        this.leading = leading;
        this.door = door;
        this.publisher = publisher;
    }

    Answer show(Visit visit, InChannel where) {
        return leading.show(visit, where, _ -> new LeadAction.Look(), view -> card(view, ""));
    }

    private Card card(TeamView view, String done) {
        return LeadCards.of(view, publisher::name, done);
    }

    Answer choose(Visit visit, InChannel where) {
        return leading.open(visit, where, () -> LeadCards.form(where.context(visit)));
    }

    Answer add(Visit visit, InChannel where, Map<String, String> values) {
        LearnerId added = TipsCounter.person(visit, values.getOrDefault(LeadCards.PERSON, ""));
        return switch (leading.act(visit, where, entry -> new LeadAction.AddLead(door.actor(added, entry.channel())))) {
            case Leading.Result.Done done -> added(visit, added, done.view());
            case Leading.Result.Refused refused -> Answers.instead(visit, refused.why());
            case Leading.Result.Closed closed -> Answers.instead(visit, closed.why());
        };
    }

    private Answer added(Visit visit, LearnerId added, TeamView view) {
        List<Delivery> deliveries = new ArrayList<>();
        Card done = card(view, publisher.name(added) + " leads now as well, and has been told.");
        deliveries.add(visit.change(done).orElseGet(() -> visit.say(done)));
        if (!added.equals(visit.learner())) {
            Card card = LeadCards.added(publisher.name(visit.learner()), view);
            deliveries.add(new Delivery.Post(added, new Destination.Direct(added), card, Optional.empty()));
        }
        return Answer.of(deliveries);
    }

    Answer remove(Visit visit, InChannel where) {
        LearnerId lead = TipsCounter.person(visit, where.rest());
        return leading.show(
                visit,
                where,
                _ -> new LeadAction.RemoveLead(lead),
                view -> lead.equals(visit.learner()) ? steppedDown(view) : card(view, "Removed."));
    }

    private static Card steppedDown(TeamView view) {
        return Card.saying("You no longer lead the tips in #" + view.team().name() + "."
                + (view.team().leads().isEmpty() ? " Nobody does now, so they are paused." : ""));
    }
}
