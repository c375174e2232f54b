package coach.rapport.slack.posting;

import java.time.Duration;

/** Waits. In tests it does not. */
@FunctionalInterface
interface Pause {
    void of(Duration duration);

    /** Waits with the thread that asks; an interruption ends the wait and stays set. */
    static void sleeping(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
