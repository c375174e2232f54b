package coach.rapport.language;

import coach.rapport.language.StreamedCall.Reply;
import java.time.Duration;
import java.util.Optional;

/** What came of one call. */
sealed interface Outcome {
    record Said(Reply reply) implements Outcome {}

    /**
     * @param kind for the log; holds nothing that people wrote
     * @param passing whether the same may go well a moment later
     * @param retryAfter how long the server asked to be left alone
     */
    record Failed(String kind, boolean passing, Optional<Duration> retryAfter) implements Outcome {
        static Failed ofUs(String kind) {
            return new Failed(kind, false, Optional.empty());
        }
    }

    /** It was not made: the day's budget is spent. */
    record Unaffordable() implements Outcome {}
}
