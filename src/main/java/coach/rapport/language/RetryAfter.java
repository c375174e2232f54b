package coach.rapport.language;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Optional;

/** Reads {@code Retry-After} (RFC 9110, 10.2.3) in its form of seconds, the only one that model servers send. */
final class RetryAfter {
    private static final int MOST_DIGITS = 6;

    private RetryAfter() {}

    static Optional<Duration> of(HttpHeaders headers) {
        return headers.firstValue("retry-after")
                .map(String::strip)
                .filter(value -> value.matches("\\d{1," + MOST_DIGITS + "}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)));
    }
}
