package coach.rapport.benchmarks;

import coach.rapport.playground.workspace.Entry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People of the stand-in workspace who practise at the same time, each in several threads. */
final class Crowd {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String APP = "U0RAPPORT1";
    private static final List<String> PEOPLE =
            List.of("0ANA00001", "0BEN00001", "0CHLOE001", "0DEV00001", "0FARID001", "0GRACE001", "0HUGO0001");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ConcurrentLinkedQueue<Talk> begun = new ConcurrentLinkedQueue<>();
    private final Map<String, Talk> talks = new ConcurrentHashMap<>();
    private final Set<String> agreed = ConcurrentHashMap.newKeySet();
    private final String address;

    Crowd(String address) {
        this.address = address;
    }

    /** To be told of every change in the workspace. */
    void look(Entry entry) {
        JsonNode message = entry.value();
        if (message == null || !message.path("user").asString("").equals(APP)) return;
        String channel = message.path("channel").asString(entry.key().split("/", 2)[0]);
        String thread = message.path("thread_ts").asString(message.path("ts").asString(""));
        boolean root = thread.equals(message.path("ts").asString(""));
        if (root && message.path("text").asString("").startsWith("Practice: ")) open(channel, thread);
        if (!root && talks.containsKey(thread)) talks.get(thread).hear(message);
    }

    private void open(String channel, String thread) {
        Talk talk = new Talk(channel, thread);
        if (talks.putIfAbsent(thread, talk) == null) begun.add(talk);
    }

    List<Talk> begin(int count) throws InterruptedException {
        begun.clear();
        for (int number = 0; number < count; number++) begin(PEOPLE.get(number % PEOPLE.size()));
        for (int wait = 0; wait < 1_200 && begun.size() < count; wait++) Thread.sleep(50);
        if (begun.size() < count) throw new IllegalStateException("only " + begun.size() + " practices began");
        return List.copyOf(begun);
    }

    private void begin(String person) throws InterruptedException {
        act("command", Map.of("user", "U" + person, "channel", "D" + person, "text", "/rapport practice third-call"));
        for (int wait = 0; wait < 200 && !agreed.contains(person); wait++) {
            Thread.sleep(50);
            if (agrees(person)) agreed.add(person);
        }
    }

    private boolean agrees(String person) {
        JsonNode seen = get("/playground/control/messages?channel=D" + person + "&user=U" + person);
        for (JsonNode whisper : seen.path("ephemeral")) {
            for (JsonNode block : whisper.path("blocks")) {
                JsonNode button = block.path("elements").path(0);
                if (!button.path("action_id").asString("").startsWith("notice.accept")) continue;
                press(person, whisper, block, button);
                return true;
            }
        }
        return false;
    }

    private void press(String person, JsonNode whisper, JsonNode block, JsonNode button) {
        act(
                "action",
                Map.of(
                        "user", "U" + person,
                        "channel", "D" + person,
                        "ts", whisper.path("ts").asString(),
                        "block_id", block.path("block_id").asString(),
                        "action_id", button.path("action_id").asString(),
                        "value", button.path("value").asString()));
    }

    /** Says a line in a talk; the clock runs from when Rapport has accepted it. */
    void say(Talk talk, String line) {
        talk.begin();
        Map<String, String> message = Map.of(
                "user",
                "U" + talk.channel().substring(1),
                "channel",
                talk.channel(),
                "text",
                line,
                "thread_ts",
                talk.thread());
        act("message", message);
        talk.accepted();
    }

    private void act(String act, Map<String, String> request) {
        send(HttpRequest.newBuilder(URI.create(address + "/playground/learner/" + act))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(request)))
                .build());
    }

    private JsonNode get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    private JsonNode send(HttpRequest request) {
        try {
            return JSON.readTree(
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}
