package coach.rapport.chat.mail;

import coach.rapport.chat.Delivery;

/** Takes deliveries while a request is still being worked on. */
public interface Outbox {
    /**
     * Puts a delivery in, within the caller's transaction; it goes out once that is committed.
     *
     * @param key unique within the workspace; the same again changes nothing
     */
    void put(String key, Delivery delivery);
}
