package coach.rapport.chat.mail;

import coach.rapport.chat.Delivery;
import java.util.Set;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The outbox, for those who cannot wait until a request is settled. */
class StoredOutbox implements Outbox {
    private final OutboxRows rows;
    private final Wakening wakening;

    StoredOutbox(OutboxRows rows, Wakening wakening) {
        this.rows = rows;
        this.wakening = wakening;
    }

    @Override
    public void put(String key, Delivery delivery) {
        rows.add(key, delivery);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                // Not here: until the transaction is taken down, its connection is still this thread's.
                Thread.startVirtualThread(() -> wakening.deliveries(Set.of(Line.laneOf(delivery))));
            }
        });
    }
}
