package coach.rapport.benchmarks.many;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What came back to the learners, and after how long. */
final class Answers {
    private final Waits first = new Waits();
    private final Waits whole = new Waits();
    private final AtomicInteger standIns = new AtomicInteger();
    private final AtomicInteger apologies = new AtomicInteger();
    private final AtomicInteger endings = new AtomicInteger();

    void first(Duration wait) {
        first.note(wait);
    }

    void whole(Duration wait, Map<String, String> message) {
        whole.note(wait);
        String blocks = message.getOrDefault("blocks", "");
        if (blocks.contains("built-in voice")) standIns.incrementAndGet();
        if (blocks.contains("practice is over") || blocks.contains("Your talk with")) endings.incrementAndGet();
        if (blocks.contains("went wrong on our side")) apologies.incrementAndGet();
    }

    Waits first() {
        return first;
    }

    Waits whole() {
        return whole;
    }

    /** Returns how many lines the built-in voice spoke or finished, because the model was late. */
    int standIns() {
        return standIns.get();
    }

    int apologies() {
        return apologies.get();
    }

    int endings() {
        return endings.get();
    }
}
