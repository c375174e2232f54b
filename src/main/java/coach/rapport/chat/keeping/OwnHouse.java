package coach.rapport.chat.keeping;

import coach.rapport.chat.Card;
import coach.rapport.chat.mail.Outbox;
import coach.rapport.chat.visit.Whereabouts;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.Scenario;
import coach.rapport.curriculum.Tip;
import coach.rapport.examples.Examples;
import coach.rapport.language.LanguageModel;
import coach.rapport.learners.Coming;
import coach.rapport.learners.Export;
import coach.rapport.learners.LearnerId;
import coach.rapport.learners.Learners;
import coach.rapport.notebook.Notebook;
import coach.rapport.plans.Plan;
import coach.rapport.plans.Plans;
import coach.rapport.practice.Practices;
import coach.rapport.practice.Session;
import coach.rapport.practice.SessionId;
import coach.rapport.progress.Progress;
import coach.rapport.tips.TipUses;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Puts together who answers what is the learner's own.
 *
 * @param library finds a tip by its id
 */
public record OwnHouse(
        Learners learners,
        Practices practices,
        Curriculum curriculum,
        Notebook notebook,
        Plans plans,
        TipUses uses,
        Progress progress,
        Function<String, Optional<Tip>> library,
        Examples examples,
        LanguageModel model,
        Export export,
        KeptFor kept,
        Whereabouts whereabouts,
        Clock clock) {
    public OwnCounter counter(Agreement agreement, Starting starting, Leaving leaving) {
        Counting counting = new Counting(learners, uses, agreement);
        return new OwnCounter(
                new TryingTips(uses, library, starting, counting),
                new PlanDesk(plans, practices, origins(), curriculum, counting, whereabouts),
                new Remembering(notebook, whereabouts),
                standing(),
                new YourData(agreement, counting, examples, model, kept, export, leaving),
                counting);
    }

    public Standing standing() {
        return new Standing(progress, whereabouts, curriculum, clock);
    }

    public AfterPractice afterPractice() {
        return new PlanOffer(origins(), plans, curriculum);
    }

    private TipOrigin origins() {
        return new TipOrigin(uses, library);
    }

    public MorningWatch mornings(Agreement agreement, Outbox outbox, TransactionOperations transactions) {
        return new MorningWatch(
                List.of(
                        new MorningWatch.Kind("note", notebook, this::reminder),
                        new MorningWatch.Kind("plan", plans, this::nudge)),
                agreement,
                whereabouts,
                outbox,
                transactions,
                clock);
    }

    private Optional<Card> reminder(Coming coming) {
        return notebook.find(coming.learner(), coming.id())
                .map(note -> NoteCards.reminder(note, whereabouts.today(coming.learner())));
    }

    private Optional<Card> nudge(Coming coming) {
        return plans.find(coming.learner(), coming.id()).map(plan -> PlanCards.nudge(plan, findScenario(plan)));
    }

    private Optional<String> findScenario(Plan plan) {
        LearnerId learner = plan.learner();
        return plan.session()
                .flatMap(id -> practices.find(learner, new SessionId(learner.workspace(), id)))
                .map(Session::scenario)
                .flatMap(curriculum::findScenario)
                .map(Scenario::id);
    }
}
