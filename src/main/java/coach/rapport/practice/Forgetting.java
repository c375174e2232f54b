package coach.rapport.practice;

import coach.rapport.learners.LearnerForgotten;
import coach.rapport.learners.WorkspaceForgotten;
import org.springframework.context.event.EventListener;

/** Erases practices with whoever they belong to. */
class Forgetting {
    private final StoredPractices practices;

    Forgetting(StoredPractices practices) {
        this.practices = practices;
    }

    @EventListener
    void forget(LearnerForgotten event) {
        practices.forget(event.learner());
    }

    @EventListener
    void forget(WorkspaceForgotten event) {
        practices.forget(event.workspace());
    }
}
