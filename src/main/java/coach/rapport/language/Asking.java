package coach.rapport.language;

import java.util.Optional;

/**
 * What may be asked of the model for one turn: at most two calls, within one deadline, on one account. A second call is
 * made by itself where the first failed in passing and there is time; else it is the caller's, for an answer that would
 * not do. Never throws: what went wrong is an {@link Answer}.
 */
public interface Asking {
    /** Asks for an answer as a whole. */
    default Answer ask(Prompt prompt) {
        return stream(prompt, _ -> true);
    }

    /**
     * Asks for an answer that is handed over as it arrives. Once a piece has been handed over there is no second call by
     * itself: whoever took it decides how to go on.
     *
     * @return the whole text; {@link Answer.Unavailable} where it broke off or {@code pieces} stopped it
     */
    Answer stream(Prompt prompt, Pieces pieces);

    /**
     * Asks for an answer in the form of a record: its components are the fields. What does not fit is no answer.
     *
     * @param form with components that are strings, numbers, lists or records of these; its constructor throws {@link
     *     IllegalArgumentException} where a value will not do
     */
    <T extends Record> Optional<T> ask(Prompt prompt, Class<T> form);

    /** Takes an answer as it arrives. */
    @FunctionalInterface
    interface Pieces {
        /** Returns whether to go on. Called on another thread than the asker's, one piece after another. */
        boolean take(String piece);
    }
}
