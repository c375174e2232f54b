package coach.rapport.language.standin;

import java.time.Duration;
import java.util.Optional;

/** What can go wrong with an answer. */
public sealed interface Fault {
    /** The question is taken, and nothing ever comes back. */
    record Hang() implements Fault {}

    /** The head of the answer comes at once, then one byte at a time. */
    record Drip(Duration between) implements Fault {}

    /** A refusal as the provider words it. @param retryAfter sent as a header, in whole seconds */
    record Status(int code, Optional<Duration> retryAfter) implements Fault {
        public Status(int code) {
            this(code, Optional.empty());
        }

        public Status(int code, Duration retryAfter) {
            this(code, Optional.of(retryAfter));
        }
    }

    /** The connection is reset in the middle of the answer. */
    record Reset() implements Fault {}

    /** A well-formed answer that says nothing. */
    record Empty() implements Fault {}

    /** The answer arrives completely, but its JSON stops in the middle. */
    record TruncatedJson() implements Fault {}

    /** A page such as proxies send, with status 200. */
    record Garbage() implements Fault {}

    /** A well-formed answer of 100 kB. */
    record Huge() implements Fault {}

    /** A stream ends in good order but without its end marker; a whole answer is closed in its middle. */
    record CutStream() implements Fault {}

    /** Half the answer, ended because it was long enough. */
    record FinishLength() implements Fault {}

    /** The provider withholds the answer. Not with Ollama, which filters nothing. */
    record Filtered() implements Fault {}
}
