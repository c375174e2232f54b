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
        /** Whether it speaks against the server, and not only against this answer or against us. */
        boolean isTheServers() {
            return passing
                    || kind.startsWith("http ")
                    || kind.equals(FailureKind.TOO_LATE)
                    || kind.equals("answer cut off")
                    || kind.equals("reply not understood")
                    || kind.equals("empty answer");
        }

        /** Whether the server refused the call before it cost anything. */
        boolean isFree() {
            return kind.startsWith("http ") || kind.equals(FailureKind.NOT_REACHABLE);
        }

        static Failed ofUs(String kind) {
            return new Failed(kind, false, Optional.empty());
        }
    }

    /** It was not made: the day's budget is spent. */
    record Unaffordable() implements Outcome {}
}
