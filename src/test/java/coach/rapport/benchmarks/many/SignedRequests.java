package coach.rapport.benchmarks.many;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Sends what Slack would send, signed, and notes how long the acknowledgement took. */
final class SignedRequests {
    static final String SECRET = "many-practices";
    private static final int REPETITIONS = 3;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final Waits acknowledged;
    private final AtomicInteger refused = new AtomicInteger();

    SignedRequests(String service, Waits acknowledged) {
        this.address = URI.create(service + "/slack/events");
        this.acknowledged = acknowledged;
    }

    /** Returns how often an acknowledgement was refused. */
    int refused() {
        return refused.get();
    }

    void event(String body) {
        long start = System.nanoTime();
        boolean taken = send("application/json", body);
        acknowledged.note(Duration.ofNanos(System.nanoTime() - start));
        // As Slack does, which waits longer before the last.
        for (int again = 0; again < REPETITIONS && !taken; again++) taken = send("application/json", body);
    }

    void interaction(String payload) {
        send("application/x-www-form-urlencoded", "payload=" + URLEncoder.encode(payload, UTF_8));
    }

    /** Returns whether it was acknowledged. */
    private boolean send(String type, String body) {
        String stamp = String.valueOf(Instant.now().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", type)
                .header("X-Slack-Request-Timestamp", stamp)
                .header("X-Slack-Signature", "v0=" + hmac("v0:" + stamp + ":" + body))
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) return true;
        } catch (IOException broken) {
            // Counted below.
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        refused.incrementAndGet();
        return false;
    }

    private static String hmac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
