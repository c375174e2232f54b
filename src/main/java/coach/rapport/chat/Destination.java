package coach.rapport.chat;

import coach.rapport.learners.LearnerId;

/** Where a message goes. */
public sealed interface Destination {
    /** A place that the platform named. */
    record At(Place place) implements Destination {}

    /** The direct conversation with this person, opened if need be. */
    record Direct(LearnerId learner) implements Destination {}

    /** The thread below the message that was posted with this key ({@link Delivery.Post#opensThread}). */
    record InThread(LearnerId learner, String key) implements Destination {}
}
