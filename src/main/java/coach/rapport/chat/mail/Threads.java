package coach.rapport.chat.mail;

import coach.rapport.chat.Place;
import coach.rapport.learners.LearnerId;
import java.util.Optional;

/** The threads that were opened with {@link coach.rapport.chat.Delivery.Post#opensThread}. */
public interface Threads {
    /**
     * Returns the name of the learner's thread at this place, or empty where there is none of theirs.
     *
     * @throws TooSoon where there is none, and one of theirs is still being opened
     */
    Optional<String> findName(LearnerId learner, Place place);

    /** Returns where the thread stands, or empty where it has not been posted. */
    Optional<Place> findPlace(LearnerId learner, String name);
}
