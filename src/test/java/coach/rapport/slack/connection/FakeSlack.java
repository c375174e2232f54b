package coach.rapport.slack.connection;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A small Slack on the loopback: keeps messages, is strict about blocks, and misbehaves when asked to. */
public final class FakeSlack implements AutoCloseable {
    public static final String TOKEN = "xoxb-fake";

    /** One call: its method, or {@code response_url}, and its fields. */
    public record Call(String method, Map<String, String> fields) {
        public String field(String name) {
            return fields.getOrDefault(name, "");
        }
    }

    /** What happens in place of a good answer. */
    public sealed interface Fault {
        record Answers(int status, String body, Map<String, String> headers) implements Fault {}

        /** Works, and then breaks the connection without a word. */
        record BreaksOff() implements Fault {}

        record Hangs() implements Fault {}
    }

    private final HttpServer server;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<Call> calls = new ArrayList<>();
    private final List<JsonObject> messages = new ArrayList<>();
    private final Map<String, Deque<Fault>> faults = new ConcurrentHashMap<>();

    private volatile String socket = "";
    private int files;

    public FakeSlack() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/api/";
    }

    public SlackServer asServer(Duration patience) {
        return new SlackServer(new SlackSettings("", TOKEN, "", url()), patience, Optional::empty);
    }

    public String responseUrl() {
        return "http://localhost:" + server.getAddress().getPort() + "/response_url";
    }

    /** From now on, apps are sent there for Socket Mode. */
    public void openSocketsAt(String url) {
        socket = url;
    }

    public void failNext(String method, Fault fault) {
        faults.computeIfAbsent(method, ignored -> new ArrayDeque<>()).add(fault);
    }

    public void refuseNext(String method, String error) {
        failNext(method, new Fault.Answers(200, "{\"ok\":false,\"error\":\"" + error + "\"}", Map.of()));
    }

    public synchronized List<Call> calls(String method) {
        return calls.stream().filter(call -> call.method().equals(method)).toList();
    }

    /** Returns what stands in the conversations now. */
    public synchronized List<JsonObject> messages() {
        return List.copyOf(messages);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String method = path.substring(path.lastIndexOf('/') + 1);
        byte[] bytes = exchange.getRequestBody().readAllBytes();
        Call call = new Call(method, fields(exchange, bytes));
        Optional<Fault> fault = Optional.ofNullable(faults.get(method)).map(Deque::poll);
        record(call);
        switch (fault.orElse(null)) {
            case null -> send(exchange, 200, answer(call, exchange), Map.of());
            case Fault.Answers(var status, var body, var headers) -> send(exchange, status, body, headers);
            case Fault.BreaksOff ignored -> {
                answer(call, exchange);
                exchange.close();
            }
            case Fault.Hangs ignored -> hang(exchange);
        }
    }

    private void hang(HttpExchange exchange) {
        try {
            closing.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private synchronized void record(Call call) {
        calls.add(call);
    }

    private static void send(HttpExchange exchange, int status, String body, Map<String, String> headers)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private synchronized String answer(Call call, HttpExchange exchange) {
        if (call.method().equals("apps.connections.open")) return "{\"ok\":true,\"url\":\"" + socket + "\"}";
        if (call.method().equals("response_url") || call.method().equals("upload")) return "{\"ok\":true}";
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        if (!("Bearer " + TOKEN).equals(token)) return "{\"ok\":false,\"error\":\"invalid_auth\"}";
        return switch (call.method()) {
            case "chat.postMessage" -> post(call);
            case "chat.update" -> "{\"ok\":true}";
            case "conversations.open" -> "{\"ok\":true,\"channel\":{\"id\":\"D-" + call.field("users") + "\"}}";
            case "conversations.history" -> listed(call, false);
            case "conversations.replies" -> listed(call, true);
            case "files.getUploadURLExternal" ->
                "{\"ok\":true,\"file_id\":\"F" + ++files + "\",\"upload_url\":\"" + url().replace("/api/", "/upload")
                        + "\"}";
            case "files.completeUploadExternal" -> "{\"ok\":true,\"files\":[{\"id\":\"F" + files + "\"}]}";
            case "files.delete" -> "{\"ok\":true}";
            case "auth.test" -> "{\"ok\":true,\"team_id\":\"T1\",\"user_id\":\"UBOT\"}";
            case "views.open", "views.publish", "assistant.threads.setStatus" -> viewed(call);
            default -> "{\"ok\":false,\"error\":\"unknown_method\"}";
        };
    }

    private static String viewed(Call call) {
        if (call.fields().containsKey("view")) {
            JsonObject view = JsonParser.parseString(call.field("view")).getAsJsonObject();
            String complaint = StrictBlocks.complaint(view.getAsJsonArray("blocks"), 100);
            if (!complaint.isEmpty()) return refused(complaint);
        }
        return "{\"ok\":true}";
    }

    private String post(Call call) {
        JsonArray blocks = call.field("blocks").isEmpty()
                ? new JsonArray()
                : JsonParser.parseString(call.field("blocks")).getAsJsonArray();
        String complaint = StrictBlocks.complaint(blocks, 50);
        if (!complaint.isEmpty()) return refused(complaint);
        JsonObject message = new JsonObject();
        String ts = "1700000000.%06d".formatted(messages.size() + 1);
        message.addProperty("ts", ts);
        message.addProperty("channel", call.field("channel"));
        message.addProperty("text", call.field("text"));
        if (call.fields().containsKey("thread_ts")) message.addProperty("thread_ts", call.field("thread_ts"));
        message.add("blocks", blocks);
        message.add("metadata", JsonParser.parseString(call.field("metadata")));
        messages.add(message);
        return "{\"ok\":true,\"channel\":\"" + call.field("channel") + "\",\"ts\":\"" + ts + "\"}";
    }

    private static String refused(String complaint) {
        return new Gson()
                .toJson(Map.of(
                        "ok",
                        false,
                        "error",
                        "invalid_blocks",
                        "response_metadata",
                        Map.of("messages", List.of(complaint))));
    }

    private String listed(Call call, boolean replies) {
        JsonArray found = new JsonArray();
        for (JsonObject message : messages) {
            boolean here = message.get("channel").getAsString().equals(call.field("channel"));
            boolean there = message.has("thread_ts")
                    && message.get("thread_ts").getAsString().equals(call.field("ts"));
            if (here && replies == there) found.add(message);
        }
        JsonObject answer = new JsonObject();
        answer.addProperty("ok", true);
        answer.add("messages", found);
        return answer.toString();
    }

    private static Map<String, String> fields(HttpExchange exchange, byte[] bytes) {
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        String body = new String(bytes, StandardCharsets.UTF_8);
        if (type.startsWith("application/json")) return Map.of("json", body);
        Map<String, String> fields = new HashMap<>();
        if (!type.startsWith("application/x-www-form-urlencoded")) return fields;
        for (String pair : body.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
