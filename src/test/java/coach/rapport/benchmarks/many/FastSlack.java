package coach.rapport.benchmarks.many;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Slack's Web API, as fast as can be: it says yes, gives each message a time stamp, and tells whose conversation it stands
 * in. The playground's Slack checks and keeps everything, which takes longer than what is measured.
 */
final class FastSlack {
    private final AtomicLong stamps = new AtomicLong();
    private final AtomicLong calls = new AtomicLong();
    private final Map<String, Learner> learners = new ConcurrentHashMap<>();
    private final StandInServer server = StandInServer.start(this::handle);

    void has(Learner learner) {
        learners.put(learner.channel(), learner);
    }

    String address() {
        return server.address();
    }

    long calls() {
        return calls.get();
    }

    private void handle(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        Map<String, String> fields = fields(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        String path = exchange.getRequestURI().getPath();
        StandInServer.answer(exchange, answer(path.substring(path.lastIndexOf('/') + 1), fields));
    }

    private String answer(String method, Map<String, String> fields) {
        String channel = fields.getOrDefault("channel", "");
        return switch (method) {
            case "conversations.open" ->
                "{\"ok\":true,\"channel\":{\"id\":\"D%s\"}}"
                        .formatted(fields.getOrDefault("users", "").substring(1));
            case "chat.postMessage", "chat.update" -> {
                String stamp = fields.getOrDefault("ts", stamp());
                Learner learner = learners.get(channel);
                if (learner != null) learner.sees(stamp, fields);
                yield "{\"ok\":true,\"channel\":\"%s\",\"ts\":\"%s\",\"message\":{\"ts\":\"%s\"}}"
                        .formatted(channel, stamp, stamp);
            }
            case "auth.test" -> "{\"ok\":true,\"team_id\":\"T000\",\"user_id\":\"U0RAPPORT\",\"bot_id\":\"B0RAPPORT\"}";
            default -> "{\"ok\":true}";
        };
    }

    private String stamp() {
        return "1700000000.%06d".formatted(stamps.incrementAndGet());
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : form.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) fields.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), UTF_8));
        }
        return fields;
    }
}
