package coach.rapport.chat.keeping;

import coach.rapport.chat.Card;
import coach.rapport.chat.keeping.TipOrigin.Origin;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.plans.Plan;
import coach.rapport.plans.Plans;
import coach.rapport.practice.Session;
import java.util.Optional;

/** Offers a plan after a practice that was begun from a tip. */
class PlanOffer implements AfterPractice {
    private final TipOrigin origins;
    private final Plans plans;
    private final Curriculum curriculum;

    PlanOffer(TipOrigin origins, Plans plans, Curriculum curriculum) {
        this.origins = origins;
        this.plans = plans;
        this.curriculum = curriculum;
    }

    @Override
    public Optional<Card> findCard(Session scored) {
        return origins.find(scored)
                .filter(origin -> plans.list(scored.learner()).stream().noneMatch(plan -> cameOutOf(origin, plan)))
                .map(origin -> PlanCards.offer(
                        scored.id().value(),
                        origin.tip(),
                        curriculum.guide(origin.tip().technique()).plan()));
    }

    // Whoever plays the scenario twice in a day has answered the first time.
    private static boolean cameOutOf(Origin origin, Plan plan) {
        return plan.technique() == origin.tip().technique()
                && !plan.keptAt().isBefore(origin.use().at());
    }
}
