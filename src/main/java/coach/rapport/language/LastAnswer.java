package coach.rapport.language;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** How the latest call to the model went, for whoever watches over the service. Keeps nothing of what was said. */
public final class LastAnswer {
    /** @param failure the kind of failure; empty where the model answered */
    public record Outcome(Instant at, Optional<String> failure) {}

    private final AtomicReference<@Nullable Outcome> latest = new AtomicReference<>();
    private final Clock clock;

    public LastAnswer(Clock clock) {
        this.clock = clock;
    }

    /** Returns the latest outcome; empty until the model has been asked. */
    public Optional<Outcome> find() {
        return Optional.ofNullable(latest.get());
    }

    public void remember(Answer answer) {
        latest.set(new Outcome(clock.instant(), failure(answer)));
    }

    private static Optional<String> failure(Answer answer) {
        return switch (answer) {
            case Answer.Text _ -> Optional.empty();
            case Answer.Unavailable(String reason) -> Optional.of(reason);
        };
    }
}
