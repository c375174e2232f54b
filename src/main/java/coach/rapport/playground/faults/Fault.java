package coach.rapport.playground.faults;

import java.time.Duration;

/** What goes wrong with one call. */
public sealed interface Fault {
    /** The call is refused under a name, such as {@code channel_not_found}, and nothing is done. */
    record Refusal(String error) implements Fault {}

    /** 429 with {@code Retry-After}. */
    record TooMany(Duration retryAfter) implements Fault {}

    /** An HTTP error without a body that Slack's client could read. */
    record ServerError(int status) implements Fault {}

    /** No answer for so long, then 504. */
    record Silence(Duration duration) implements Fault {}

    /** The connection is cut before anything was done. */
    record Cut() implements Fault {}

    /** The call takes effect, but the connection is cut before its answer. */
    record LostAnswer() implements Fault {}
}
