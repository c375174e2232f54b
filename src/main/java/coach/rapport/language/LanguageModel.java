package coach.rapport.language;

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

    /** Tells what a piece of work cost that is over now, in the log and in the metrics. */
    void close(Account account);
}
