package coach.rapport.language;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Leaves a model alone that keeps failing, so that nobody waits for it in vain: after half of the last ten calls failed,
 * for thirty seconds; and for as long as it asked for.
 */
final class Breaker {
    private static final Duration LONGEST_REST = Duration.ofMinutes(10);

    private final AtomicReference<Instant> restsUntil = new AtomicReference<>(Instant.MIN);
    private final CircuitBreaker circuit;
    private final Clock clock;

    Breaker(Clock clock) {
        this.clock = clock;
        this.circuit = CircuitBreaker.of(
                "language-model",
                CircuitBreakerConfig.custom()
                        .clock(clock)
                        .slidingWindowSize(10)
                        .minimumNumberOfCalls(5)
                        .failureRateThreshold(50)
                        .waitDurationInOpenState(Duration.ofSeconds(30))
                        .permittedNumberOfCallsInHalfOpenState(2)
                        .build());
    }

    /** Whether a call may be made now. What came of it must be told to {@link #note}. */
    boolean lets() {
        return !clock.instant().isBefore(restsUntil.get()) && circuit.tryAcquirePermission();
    }

    void note(Outcome outcome) {
        switch (outcome) {
            case Outcome.Said _ -> circuit.onSuccess(0, TimeUnit.NANOSECONDS);
            case Outcome.Failed failed -> failed(failed);
            case Outcome.Unaffordable _ -> circuit.releasePermission();
        }
    }

    private void failed(Outcome.Failed failed) {
        if (failed.isTheServers()) circuit.onError(0, TimeUnit.NANOSECONDS, new UnusableReply(failed.kind()));
        else circuit.releasePermission();
        failed.retryAfter().ifPresent(this::rest);
    }

    private void rest(Duration asked) {
        Duration rest = asked.compareTo(LONGEST_REST) < 0 ? asked : LONGEST_REST;
        Instant until = clock.instant().plus(rest);
        restsUntil.accumulateAndGet(until, (one, other) -> one.isAfter(other) ? one : other);
    }
}
