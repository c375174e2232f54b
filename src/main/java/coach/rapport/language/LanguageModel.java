package coach.rapport.language;

import java.time.Duration;
import java.util.Optional;

/** A language model, if one is configured. */
public interface LanguageModel {
    /** Returns who runs the model; empty where none is configured. */
    Optional<Provider> provider();

    /** Whether there is a model to ask. */
    default boolean configured() {
        return provider().isPresent();
    }

    /** Begins a turn's worth of asking. The deadline runs from here. */
    Asking begin(Account account);

    /**
     * Begins a turn's worth of asking for somebody who is waiting already.
     *
     * @param waited for how long; so much less is left until the deadline, but always a little
     */
    default Asking begin(Account account, Duration waited) {
        return begin(account);
    }

    /** Tells what a piece of work cost that is over now, in the log and in the metrics. */
    void close(Account account);
}
