package coach.rapport.chat;

import coach.rapport.learners.LearnerId;
import java.util.Optional;

/**
 * The files that a platform keeps because of deliveries, by its own references, opaque to everyone else. They are
 * remembered, so that they can be removed: with their learner, when their time is over, or when another takes their place.
 */
public interface KeptFiles {
    /** Returns the file with just these bytes that the platform has for the learner's home page. */
    Optional<String> findOnHome(LearnerId learner, byte[] bytes);

    /**
     * Remembers a file as soon as the platform has it, whatever becomes of the delivery. Where the learner was forgotten
     * while it was on its way, it is removed.
     *
     * @param key the delivery's, as {@link Platform#deliver} got it
     */
    void add(String key, Delivery delivery, byte[] bytes, String reference);
}
