package coach.rapport.chat;

import java.util.Optional;

/** A chat platform that deliveries go out to. */
public interface Platform {
    /**
     * Makes one attempt.
     *
     * @param key the same on every attempt of one delivery, unique otherwise
     * @param again whether an attempt may have got through before: then look before posting, so that nothing is said
     *     twice
     * @param thread for {@link Destination.InThread}: the place that the thread's first message got
     */
    Receipt deliver(String key, boolean again, Delivery delivery, Optional<Place> thread);

    /** Whether an earlier attempt at this got through after all; false where the platform does not tell. */
    default boolean stands(String key, Delivery delivery) {
        return false;
    }

    /**
     * Whether a message may be posted now that grows while it is being said: that takes up more of what the platform lets
     * us send.
     */
    default boolean letsGrow(String workspace) {
        return false;
    }

    /** What came of an attempt. */
    sealed interface Receipt {
        /** @param message where it now stands, as a place whose thread is the message; empty for what leaves no message */
        record Sent(Optional<Place> message) implements Receipt {}

        /** Not now. @param seconds how long to wait at least; 0 where the platform did not say */
        record Later(long seconds) implements Receipt {}

        /** Never. @param reason the platform's word for it, without anything that people wrote */
        record Impossible(String reason) implements Receipt {}
    }
}
