package coach.rapport.chat;

import coach.rapport.learners.LearnerId;

/** A message that was sent earlier. */
public sealed interface Earlier {
    /** The message that was posted with this key ({@link Delivery.Post#opensThread}). */
    record Opening(LearnerId learner, String key) implements Earlier {}

    /** The message that was posted with this key below the first message of a thread. */
    record Below(LearnerId learner, String thread, String key) implements Earlier {}

    /** The message whose button was pressed, by the answer that the press allows. */
    record Pressed(PrivateReply reply) implements Earlier {}
}
