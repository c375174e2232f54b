package coach.rapport.chat.keeping;

import coach.rapport.learners.LearnerId;

/** What has to be brought to an end when a learner stops using Rapport. */
public interface Leaving {
    /** Ends the practices that are open, and sees that their feedback comes. The second time nothing happens. */
    void endAll(LearnerId learner);
}
