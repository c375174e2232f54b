package coach.rapport.practice;

import coach.rapport.evidence.Recollection;
import coach.rapport.learners.LearnerForgotten;
import coach.rapport.learners.RetentionDue;
import coach.rapport.learners.WorkspaceForgotten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;

/** Erases practices with whoever they belong to, or when their time is over, and what is remembered of their words. */
class Forgetting {
    private final StoredPractices practices;
    private final Recollection recollection;
    private final ApplicationEventPublisher events;

    Forgetting(StoredPractices practices, Recollection recollection, ApplicationEventPublisher events) {
        this.practices = practices;
        this.recollection = recollection;
        this.events = events;
    }

    @EventListener
    void forget(LearnerForgotten event) {
        practices.forget(event.learner());
        recollection.clear();
    }

    @EventListener
    void forget(WorkspaceForgotten event) {
        practices.forget(event.workspace());
        recollection.clear();
    }

    @EventListener
    void expire(RetentionDue event) {
        practices.expire(event.transcriptsBefore(), events::publishEvent);
        recollection.clear();
    }
}
