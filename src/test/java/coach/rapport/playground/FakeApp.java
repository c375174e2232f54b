package coach.rapport.playground;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Stands where the app stands: checks signatures by itself, keeps what it got, answers as told. */
final class FakeApp extends HttpServlet {
    record Received(
            String contentType,
            String body,
            @Nullable String retryNumber,
            @Nullable String retryReason) {}

    record Reply(int status, String contentType, String body) {}

    private final List<Received> received = new ArrayList<>();
    private final String secret;
    private Function<Received, Reply> behaviour = _ -> new Reply(200, "text/plain", "");

    FakeApp(String secret) {
        this.secret = secret;
    }

    synchronized void behave(Function<Received, Reply> now) {
        behaviour = now;
    }

    synchronized List<Received> received() {
        return List.copyOf(received);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!signed(request, body)) {
            response.setStatus(401);
            return;
        }
        Reply reply = answer(new Received(
                request.getContentType(),
                body,
                request.getHeader("X-Slack-Retry-Num"),
                request.getHeader("X-Slack-Retry-Reason")));
        response.setStatus(reply.status());
        response.setContentType(reply.contentType());
        response.getOutputStream().write(reply.body().getBytes(StandardCharsets.UTF_8));
    }

    private Reply answer(Received message) {
        Function<Received, Reply> now;
        synchronized (this) {
            received.add(message);
            notifyAll();
            now = behaviour;
        }
        return now.apply(message);
    }

    /** Waits until so many requests have arrived. */
    synchronized void await(int count) throws InterruptedException {
        long until = System.nanoTime() + 20_000_000_000L;
        while (received.size() < count) {
            if (System.nanoTime() > until) throw new AssertionError("only %d arrived".formatted(received.size()));
            wait(500);
        }
    }

    private boolean signed(HttpServletRequest request, String body) {
        String timestamp = request.getHeader("X-Slack-Request-Timestamp");
        long age = Math.abs(Instant.now().getEpochSecond() - Long.parseLong(timestamp));
        return age < 300 && signature(timestamp, body).equals(request.getHeader("X-Slack-Signature"));
    }

    private String signature(String timestamp, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] digest = mac.doFinal(("v0:" + timestamp + ":" + body).getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(digest);
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
