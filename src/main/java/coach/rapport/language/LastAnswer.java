package coach.rapport.language;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** How the latest call to the model went, for whoever watches over the service. Keeps nothing of what was said. */
public final class LastAnswer {
    /**
     * @param failure the kind of failure; empty where the model answered
     * @param mend what whoever runs Rapport can do about it; empty where nothing is known
     */
    public record Noted(Instant at, Optional<String> failure, Optional<String> mend) {}

    private final AtomicReference<@Nullable Noted> latest = new AtomicReference<>();
    private final Clock clock;

    LastAnswer(Clock clock) {
        this.clock = clock;
    }

    /** Returns how the latest call went; empty until the model has been asked. */
    public Optional<Noted> find() {
        return Optional.ofNullable(latest.get());
    }

    void remember(Outcome outcome) {
        switch (outcome) {
            case Outcome.Said _ -> latest.set(new Noted(clock.instant(), Optional.empty(), Optional.empty()));
            case Outcome.Failed failed -> failed(failed.kind());
            // The model was not asked.
            case Outcome.Unaffordable _ -> {}
        }
    }

    private void failed(String kind) {
        if (kind.equals(StreamedCall.NOT_WANTED)) return;
        latest.set(new Noted(clock.instant(), Optional.of(kind), Mends.of(kind)));
    }
}
