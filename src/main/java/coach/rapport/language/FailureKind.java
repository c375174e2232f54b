package coach.rapport.language;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.TimeoutException;
import java.io.IOException;
import java.net.ConnectException;
import org.jspecify.annotations.Nullable;

/** Names a failure for the log. Messages of exceptions are left out: servers quote what was sent to them. */
final class FailureKind {
    private FailureKind() {}

    static String of(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case UnusableReply reply -> {
                    return reply.kind();
                }
                case HttpException status -> {
                    return "http " + status.statusCode();
                }
                case TimeoutException _, java.net.http.HttpTimeoutException _ -> {
                    return "too late";
                }
                case ConnectException _ -> {
                    return "not reachable";
                }
                case IOException broken -> {
                    return isJson(broken) ? "reply not understood" : "connection broken";
                }
                default -> {
                    // The cause behind it may say more.
                }
            }
        }
        return failure == null ? "unknown" : failure.getClass().getSimpleName();
    }

    private static boolean isJson(IOException broken) {
        return broken.getClass().getName().startsWith("com.fasterxml.jackson");
    }
}
