package coach.rapport.benchmarks.many;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A model behind OpenAI's protocol that thinks for half of its time and then streams word by word. */
final class SlowModel {
    private static final String CHUNK = """
            data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"slow","choices":[{"index":0,"delta":{"content":"%s"},"finish_reason":null}]}

            """;
    private static final String END = """
            data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"slow","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}

            data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"slow","choices":[],"usage":{"prompt_tokens":1200,"completion_tokens":20,"total_tokens":1220}}

            data: [DONE]

            """;

    private final Duration reply;
    private final AtomicLong said = new AtomicLong();
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger left = new AtomicInteger();
    private final StandInServer server = StandInServer.start(this::handle);

    SlowModel(Duration reply) {
        this.reply = reply;
    }

    String address() {
        return server.address() + "/v1";
    }

    int mostAtOnce() {
        return most.get();
    }

    long calls() {
        return said.get();
    }

    /** Returns how many clients went away before the last word. */
    int left() {
        return left.get();
    }

    private void handle(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        if (!exchange.getRequestMethod().equals("POST")) {
            StandInServer.answer(exchange, "{\"object\":\"list\",\"data\":[]}");
            return;
        }
        int others = now.incrementAndGet();
        most.accumulateAndGet(others, Math::max);
        try {
            speak(exchange);
        } catch (IOException gone) {
            left.incrementAndGet();
        } finally {
            now.decrementAndGet();
            exchange.close();
        }
    }

    private void speak(HttpExchange exchange) throws IOException {
        // Never the same twice: a customer who repeats themselves would be put right.
        String[] words = "That makes %d words so far. It is question number %d, and it is still not working."
                .formatted(said.incrementAndGet(), said.get())
                .split("(?<= )");
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        pause(reply.dividedBy(2));
        for (String word : words) {
            out.write(CHUNK.formatted(word).getBytes(UTF_8));
            out.flush();
            pause(reply.dividedBy(2L * words.length));
        }
        out.write(END.getBytes(UTF_8));
        out.flush();
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
