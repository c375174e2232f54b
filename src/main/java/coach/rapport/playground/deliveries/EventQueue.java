package coach.rapport.playground.deliveries;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.workspace.Json;
import coach.rapport.playground.workspace.Kind;
import coach.rapport.playground.workspace.PlaygroundClock;
import coach.rapport.playground.workspace.Shelf;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events on their way, written down until the app acknowledges them or Slack would give up: after a first attempt come
 * three more, at once, after a minute and after five. They survive the death of the process.
 */
@PlaygroundPart
public class EventQueue {
    private static final List<Duration> RETRIES = List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5));

    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final Envelopes envelopes;
    private final AppDoor door;
    private final DeliveryLog log;
    private final Shelf shelf;
    private final PlaygroundClock clock;

    EventQueue(Envelopes envelopes, AppDoor door, DeliveryLog log, Shelf shelf, PlaygroundClock clock) {
        this.envelopes = envelopes;
        this.door = door;
        this.log = log;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** What became of the first attempt. */
    public record Sent(String eventId, Answer answer) {}

    /** Delivers an event and waits for the first attempt; later ones follow by themselves. */
    public Sent send(ObjectNode event, String team) {
        ObjectNode envelope = envelopes.around(event, team);
        String id = Json.text(envelope, "event_id");
        underWay.add(id);
        ObjectNode pending =
                Json.object().put("event_id", id).put("attempts", 0).put("due_ms", clock.millis());
        pending.set("envelope", envelope);
        shelf.put(Kind.DELIVERY, id, pending);
        return new Sent(id, attempt(pending));
    }

    /**
     * Delivers an earlier event again, marked as a retry.
     *
     * @throws IllegalArgumentException where it is unknown
     */
    public Answer repeat(String eventId, int number) {
        ObjectNode envelope =
                log.findEnvelope(eventId).orElseThrow(() -> new IllegalArgumentException("event_not_found"));
        return door.knock(new Delivery(Delivery.Type.EVENT, envelope, retryHeaders(number, "http_timeout")));
    }

    /** Events whose next attempt has come; each is given out once. */
    synchronized List<ObjectNode> takeDue() {
        return shelf.list(Kind.DELIVERY).stream()
                .filter(pending -> due(pending) <= clock.millis())
                .filter(pending -> underWay.add(Json.text(pending, "event_id")))
                .map(ObjectNode::deepCopy)
                .toList();
    }

    /** How long until an event is due; empty stands for no event waiting. */
    synchronized Optional<Duration> untilNext() {
        return shelf.list(Kind.DELIVERY).stream()
                .filter(pending -> !underWay.contains(Json.text(pending, "event_id")))
                .map(pending -> Duration.ofMillis(Math.max(0, due(pending) - clock.millis())))
                .min(Duration::compareTo);
    }

    void retry(ObjectNode pending) {
        pending.put("attempts", Math.max(1, pending.path("attempts").asInt(0)));
        attempt(pending);
    }

    private Answer attempt(ObjectNode pending) {
        int number = pending.path("attempts").asInt(0);
        Map<String, String> headers = number == 0 ? Map.of() : retryHeaders(number, Json.text(pending, "reason"));
        ObjectNode envelope = (ObjectNode) pending.path("envelope");
        long began = clock.millis();
        Answer answer = door.knock(new Delivery(Delivery.Type.EVENT, envelope, headers));
        settle(pending, number, began, answer);
        return answer;
    }

    // In one step, or a look at the queue in between would miss the event or send it twice.
    private synchronized void settle(ObjectNode pending, int number, long began, Answer answer) {
        String id = Json.text(pending, "event_id");
        underWay.remove(id);
        if (answer.acknowledged() || number >= RETRIES.size()) {
            shelf.remove(Kind.DELIVERY, id);
            return;
        }
        ObjectNode next = pending.deepCopy().put("attempts", number + 1).put("reason", answer.failure());
        shelf.put(
                Kind.DELIVERY,
                id,
                next.put("due_ms", began + RETRIES.get(number).toMillis()));
    }

    private static Map<String, String> retryHeaders(int number, String reason) {
        String known = reason.isEmpty() ? "connection_failed" : reason;
        return Map.of("X-Slack-Retry-Num", String.valueOf(number), "X-Slack-Retry-Reason", known);
    }

    private static long due(ObjectNode pending) {
        return pending.path("due_ms").asLong(0);
    }
}
