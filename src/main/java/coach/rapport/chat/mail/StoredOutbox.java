package coach.rapport.chat.mail;

import coach.rapport.chat.Delivery;
import java.util.Set;

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
        wakening.deliveriesOnceCommitted(Set.of(Line.laneOf(delivery)));
    }
}
