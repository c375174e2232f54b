package coach.rapport.playground.deliveries;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.workspace.Json;
import coach.rapport.playground.workspace.People;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Socket Mode: envelopes out, acknowledgements with their {@code envelope_id} back, within three seconds. */
@PlaygroundPart
class SocketDoor extends TextWebSocketHandler {
    private static final long PATIENCE_SECONDS = 3;

    private final List<WebSocketSession> sessions = new CopyOnWriteArrayList<>();
    private final Map<String, CompletableFuture<Answer>> awaited = new ConcurrentHashMap<>();

    boolean open() {
        return !sessions.isEmpty();
    }

    Answer knock(Delivery delivery) {
        String id = UUID.randomUUID().toString();
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        awaited.put(id, answer);
        try {
            send(sessions.getLast(), envelope(id, delivery));
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            return new Answer.None("http_timeout");
        } catch (IOException | ExecutionException broken) {
            return new Answer.None("connection_failed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.None("unknown_error");
        } finally {
            awaited.remove(id);
        }
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) throws IOException {
        ObjectNode hello = Json.object().put("type", "hello").put("num_connections", sessions.size() + 1);
        hello.putObject("debug_info").put("host", "playground").put("approximate_connection_time", 18_060);
        hello.putObject("connection_info").put("app_id", People.APP);
        send(session, hello);
        sessions.add(session);
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        Json.findObject(message.getPayload()).ifPresent(this::acknowledge);
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        sessions.remove(session);
    }

    private void acknowledge(ObjectNode message) {
        CompletableFuture<Answer> answer = awaited.get(Json.text(message, "envelope_id"));
        if (answer == null) return;
        JsonNode payload = message.path("payload");
        String body = payload.isObject() ? payload.toString() : "";
        answer.complete(new Answer.Given(200, "application/json", body));
    }

    private static ObjectNode envelope(String id, Delivery delivery) {
        ObjectNode envelope = Json.object().put("envelope_id", id);
        envelope.put("type", delivery.type().socketName()).set("payload", delivery.payload());
        envelope.put("accepts_response_payload", delivery.type() != Delivery.Type.EVENT);
        String attempt = delivery.headers().getOrDefault("X-Slack-Retry-Num", "0");
        envelope.put("retry_attempt", Integer.parseInt(attempt));
        return envelope.put("retry_reason", delivery.headers().getOrDefault("X-Slack-Retry-Reason", ""));
    }

    private static void send(WebSocketSession session, ObjectNode message) throws IOException {
        // A session takes one message at a time.
        synchronized (session) {
            session.sendMessage(new TextMessage(message.toString()));
        }
    }
}
