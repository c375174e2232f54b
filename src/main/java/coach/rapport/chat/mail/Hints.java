package coach.rapport.chat.mail;

import coach.rapport.chat.Delivery;

/** Shows what is only worth showing now. */
public interface Hints {
    /** Tries once, at once. Nothing is said where it fails. */
    void show(Delivery.Thinking thinking);

    /** Whether a message may be posted now that grows while it is being said. */
    boolean mayGrow(String workspace);
}
