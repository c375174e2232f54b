package coach.rapport.language;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;
import java.util.Optional;

/** The server answered with a status that is no success. What it wrote is left out: servers quote what they were sent. */
final class ModelRefused extends HttpException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<Duration> retryAfter;

    ModelRefused(int status, Optional<Duration> retryAfter) {
        super(status, "");
        this.retryAfter = retryAfter;
    }

    /** Returns how long the server asked to be left alone. */
    Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
