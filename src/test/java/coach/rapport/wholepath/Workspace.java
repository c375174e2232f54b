package coach.rapport.wholepath;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The workspace that the stand-in Slack server keeps, over HTTP. */
final class Workspace {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final Runnable quiet;

    /** @param quiet waits until Rapport has answered everything that it has taken in */
    Workspace(int port, Runnable quiet) {
        this.address = "http://127.0.0.1:" + port;
        this.quiet = quiet;
    }

    Colleague colleague(String id) {
        return new Colleague(this, id);
    }

    /** Does something and waits until Rapport is done with it. */
    JsonNode act(String act, Map<String, ?> request) {
        JsonNode answer = begin(act, request);
        awaitQuiet();
        return answer;
    }

    /** Does something; returns when Rapport has acknowledged it. */
    JsonNode begin(String act, Map<String, ?> request) {
        return post("/playground/learner/" + act, request);
    }

    void awaitQuiet() {
        quiet.run();
    }

    void moveClock(Duration forward) {
        post("/playground/control/clock", Map.of("seconds", forward.toSeconds()));
    }

    void fault(Map<String, ?> order) {
        post("/playground/control/faults", order);
    }

    /** Sends an event that nobody typed; returns when it was acknowledged. */
    JsonNode event(Map<String, ?> event) {
        return post("/playground/control/event", Map.of("event", event));
    }

    JsonNode redeliver(String eventId, int times) {
        return post("/playground/control/redeliver", Map.of("event_id", eventId, "times", times));
    }

    /** What Rapport called, with its arguments. */
    List<JsonNode> calls() {
        return items(get("/playground/control/calls").path("calls"));
    }

    void forgetCalls() {
        send(request("/playground/control/calls").DELETE().build());
    }

    /** Ids of the files that Slack keeps. */
    List<String> files() {
        return items(get("/playground/control/files").path("files")).stream()
                .map(file -> file.path("id").asString())
                .toList();
    }

    List<JsonNode> deliveries() {
        return items(get("/playground/control/deliveries").path("deliveries"));
    }

    JsonNode get(String path) {
        return JSON.readTree(send(request(path).build()).body());
    }

    JsonNode post(String path, Map<String, ?> body) {
        HttpRequest.BodyPublisher json = HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
        return JSON.readTree(send(request(path)
                        .header("Content-Type", "application/json")
                        .POST(json)
                        .build())
                .body());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    static List<JsonNode> items(JsonNode array) {
        List<JsonNode> items = new ArrayList<>();
        array.forEach(items::add);
        return items;
    }
}
