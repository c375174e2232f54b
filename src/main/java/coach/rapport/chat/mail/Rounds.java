package coach.rapport.chat.mail;

import java.time.Duration;

/** Wakes lines that nobody woke because a process died, and clears away what was settled long ago. */
class Rounds {
    /** Chat platforms repeat a request for a few minutes; twice a day's length is on the safe side. */
    private static final Duration KEPT = Duration.ofHours(48);

    private final InboxRows inbox;
    private final OutboxRows outbox;
    private final Wakening wakening;

    Rounds(InboxRows inbox, OutboxRows outbox, Wakening wakening) {
        this.inbox = inbox;
        this.outbox = outbox;
        this.wakening = wakening;
    }

    void wakeWhatWaits() {
        wakening.conversations(inbox.listWaiting());
        wakening.deliveries(outbox.listWaiting());
    }

    void clearAway() {
        inbox.sweep(KEPT);
        outbox.sweep(KEPT);
    }
}
