package coach.rapport.benchmarks.many;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongPredicate;

/** How long something took, many times; noted by many threads. */
final class Waits {
    private final ConcurrentSkipListMap<Long, AtomicInteger> millis = new ConcurrentSkipListMap<>();
    private final AtomicInteger count = new AtomicInteger();

    void note(Duration wait) {
        millis.computeIfAbsent(wait.toMillis(), _ -> new AtomicInteger()).incrementAndGet();
        count.incrementAndGet();
    }

    int count() {
        return count.get();
    }

    int count(LongPredicate which) {
        return millis.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .mapToInt(entry -> entry.getValue().get())
                .sum();
    }

    /** Returns milliseconds. @param share 0.5 for the median, 1 for the longest */
    long at(double share) {
        long wanted = Math.max(1, (long) Math.ceil(share * count()));
        long seen = 0;
        for (var entry : millis.entrySet()) {
            seen += entry.getValue().get();
            if (seen >= wanted) return entry.getKey();
        }
        return 0;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "median %,d ms, 99 %% within %,d ms, longest %,d ms (%,d)",
                at(0.5),
                at(0.99),
                at(1),
                count());
    }
}
