package coach.rapport.language.standin;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What happened to the stand-in. */
final class Diary {
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final List<Usage> usages = new CopyOnWriteArrayList<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger hungUp = new AtomicInteger();

    void called() {
        calls.incrementAndGet();
    }

    void asked(Asked question) {
        asked.add(question);
    }

    void used(Usage usage) {
        usages.add(usage);
    }

    void hungUp() {
        hungUp.incrementAndGet();
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    List<Usage> usages() {
        return List.copyOf(usages);
    }

    int callCount() {
        return calls.get();
    }

    int hungUpCount() {
        return hungUp.get();
    }
}
