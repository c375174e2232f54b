package coach.rapport.chat.leading;

import coach.rapport.chat.Card;
import coach.rapport.chat.Form;
import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.visit.Answers;
import coach.rapport.chat.visit.Visit;
import coach.rapport.learners.LearnerId;
import coach.rapport.tips.LeadAction;
import coach.rapport.tips.LeadDesk;
import coach.rapport.tips.LeadOutcome;
import coach.rapport.tips.TeamView;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Takes what a person asks to the desk where leads decide, as the person they are at this moment. */
class Leading {
    private final Door door;
    private final LeadDesk desk;
    private final Publisher publisher;

    Leading(Door door, LeadDesk desk, Publisher publisher) {
        this.door = door;
        this.desk = desk;
        this.publisher = publisher;
    }

    /** What came of an action. */
    sealed interface Result {
        /** @param entry who did it, and where */
        record Done(TeamView view, Door.Entry.Open entry) implements Result {}

        record Refused(Card why, LeadOutcome.Refused outcome, Door.Entry.Open entry) implements Result {}

        record Closed(Card why) implements Result {}
    }

    Result act(Visit visit, InChannel where, Function<Door.Entry.Open, LeadAction> action) {
        return switch (door.enter(visit.learner(), where.team(visit.learner()))) {
            case Door.Entry.Closed(Card why) -> new Result.Closed(why);
            case Door.Entry.Open open -> act(visit, open, action.apply(open));
        };
    }

    /** Does one thing more for somebody who was let in a moment ago. */
    Result act(Visit visit, Door.Entry.Open open, LeadAction action) {
        return switch (desk.act(open.team(), open.actor(), action, publisher.publishing(visit.request()))) {
            case LeadOutcome.Done(TeamView view) -> new Result.Done(view, open);
            case LeadOutcome.Refused refused ->
                new Result.Refused(
                        RefusalCards.of(refused.why(), open.team().channel(), names(refused.leads().stream())),
                        refused,
                        open);
        };
    }

    private List<String> names(Stream<LearnerId> people) {
        return people.map(publisher::name).sorted().toList();
    }

    /** Does it, and shows how things stand then, in the place of the message whose button was pressed. */
    Answer show(
            Visit visit, InChannel where, Function<Door.Entry.Open, LeadAction> action, Function<TeamView, Card> card) {
        return show(visit, act(visit, where, action), card);
    }

    /** Shows what came of it, in the place of the message whose button was pressed. */
    Answer show(Visit visit, Result result, Function<TeamView, Card> card) {
        return Answers.instead(
                visit,
                switch (result) {
                    case Result.Done done -> card.apply(done.view());
                    case Result.Refused refused -> refused.why();
                    case Result.Closed closed -> closed.why();
                });
    }

    /** Opens a form for whoever may send it. */
    Answer open(Visit visit, InChannel where, Supplier<Form> form) {
        return switch (act(visit, where, _ -> new LeadAction.Look())) {
            case Result.Done _ -> Answers.open(visit, form.get(), FormDidNotOpen.card());
            case Result.Refused refused -> Answers.instead(visit, refused.why());
            case Result.Closed closed -> Answers.instead(visit, closed.why());
        };
    }
}
