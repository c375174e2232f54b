package coach.rapport.playground.deliveries;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.workspace.Json;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The latest deliveries with what came back, for tests. */
@PlaygroundPart
public class DeliveryLog {
    private static final int KEPT = 2_000;

    private final Deque<ObjectNode> deliveries = new ArrayDeque<>();

    synchronized void add(Delivery delivery, Answer answer) {
        ObjectNode entry = Json.object().put("type", delivery.type().socketName());
        entry.put("acknowledged", answer.acknowledged());
        if (answer instanceof Answer.Given given) entry.put("status", given.status());
        if (answer instanceof Answer.None none) entry.put("failure", none.reason());
        ObjectNode headers = entry.putObject("headers");
        delivery.headers().forEach(headers::put);
        entry.set("payload", delivery.payload());
        deliveries.addLast(entry);
        if (deliveries.size() > KEPT) deliveries.removeFirst();
    }

    public synchronized List<ObjectNode> list() {
        return List.copyOf(deliveries);
    }

    public synchronized void clear() {
        deliveries.clear();
    }

    /** The envelope of an event that was delivered. */
    synchronized Optional<ObjectNode> findEnvelope(String eventId) {
        return deliveries.stream()
                .map(entry -> (ObjectNode) entry.path("payload"))
                .filter(payload -> Json.text(payload, "event_id").equals(eventId))
                .findFirst();
    }
}
