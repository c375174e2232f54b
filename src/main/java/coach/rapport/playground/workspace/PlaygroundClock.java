package coach.rapport.playground.workspace;

import coach.rapport.playground.PlaygroundPart;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Runs at the speed of the system's clock, ahead of it by an offset that can only grow and that outlives the process.
 * It is the application's clock while the playground is on.
 */
@PlaygroundPart
public class PlaygroundClock extends Clock {
    private static final String KEY = "clock";

    private final Shelf shelf;
    private final Clock system;
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();

    @Autowired
    PlaygroundClock(Shelf shelf) {
        this(shelf, Clock.systemUTC());
    }

    PlaygroundClock(Shelf shelf, Clock system) {
        this.shelf = shelf;
        this.system = system;
    }

    /** @throws IllegalArgumentException where the step is not forward */
    public synchronized void moveForward(Duration step) {
        if (step.isNegative() || step.isZero()) throw new IllegalArgumentException("the clock only moves forward");
        long ahead = ahead().plus(step).toMillis();
        shelf.put(Kind.SETTING, KEY, Json.object().put("ahead_ms", ahead));
        watchers.forEach(Runnable::run);
    }

    /** How far this clock is ahead of the system's. */
    public Duration ahead() {
        return shelf.find(Kind.SETTING, KEY)
                .map(setting -> Duration.ofMillis(setting.path("ahead_ms").asLong(0)))
                .orElse(Duration.ZERO);
    }

    /** Calls back after each step. */
    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    @Override
    public Instant instant() {
        return system.instant().plus(ahead());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ZonedView(this, zone);
    }

    private static final class ZonedView extends Clock {
        private final Clock clock;
        private final ZoneId zone;

        ZonedView(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new ZonedView(clock, other);
        }
    }
}
