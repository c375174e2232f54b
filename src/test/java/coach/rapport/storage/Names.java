package coach.rapport.storage;

import java.util.concurrent.atomic.AtomicInteger;

/** Names that no other database of this test run has. */
final class Names {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Names() {}

    static String next() {
        return "rapport_" + COUNT.incrementAndGet();
    }
}
