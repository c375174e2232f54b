package coach.rapport.language;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.TimeoutException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names a failure for the log. Messages of exceptions are left out: servers quote what was sent to them. */
final class FailureKind {
    static final String TOO_LATE = "too late";
    static final String NOT_REACHABLE = "not reachable";

    private FailureKind() {}

    static Outcome.Failed of(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<Outcome.Failed> known = known(cause);
            if (known.isPresent()) return known.get();
        }
        return Outcome.Failed.ofUs(
                failure == null ? "unknown" : failure.getClass().getSimpleName());
    }

    private static Optional<Outcome.Failed> known(Throwable cause) {
        return switch (cause) {
            case UnusableReply reply -> Optional.of(Outcome.Failed.ofUs(reply.kind()));
            case ModelRefused refused -> Optional.of(status(refused.statusCode(), refused.retryAfter()));
            case HttpException status -> Optional.of(status(status.statusCode(), Optional.empty()));
            case ConnectException _, HttpConnectTimeoutException _, UnresolvedAddressException _ ->
                Optional.of(new Outcome.Failed(NOT_REACHABLE, true, Optional.empty()));
            case TimeoutException _, java.net.http.HttpTimeoutException _ -> Optional.of(Outcome.Failed.ofUs(TOO_LATE));
            case IOException broken when isJson(broken) -> Optional.of(Outcome.Failed.ofUs("reply not understood"));
            case IOException _ -> Optional.of(new Outcome.Failed("connection broken", true, Optional.empty()));
            // The cause behind it may say more.
            default -> Optional.empty();
        };
    }

    private static Outcome.Failed status(int status, Optional<Duration> retryAfter) {
        boolean passing = status == 429 || status == 408 || status >= 500;
        return new Outcome.Failed("http " + status, passing, retryAfter);
    }

    private static boolean isJson(IOException broken) {
        return broken.getClass().getName().startsWith("com.fasterxml.jackson");
    }
}
