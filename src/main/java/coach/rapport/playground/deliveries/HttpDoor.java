package coach.rapport.playground.deliveries;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.workspace.OwnAddress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;

/** Posts to the app, signed, and gives it three seconds. */
@PlaygroundPart
class HttpDoor {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final OwnAddress address;
    private final String appUrl;
    private final String secret;

    HttpDoor(
            OwnAddress address,
            @Value("${rapport.playground.app-url:http://127.0.0.1:{port}/slack/events}") String appUrl,
            @Value("${rapport.slack.signing-secret}") String secret) {
        this.address = address;
        this.appUrl = appUrl;
        this.secret = secret;
    }

    Answer knock(Delivery delivery) {
        try {
            HttpResponse<String> response = client.send(request(delivery), HttpResponse.BodyHandlers.ofString());
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Answer.Given(response.statusCode(), type, response.body());
        } catch (HttpTimeoutException late) {
            return new Answer.None("http_timeout");
        } catch (IOException broken) {
            return new Answer.None("connection_failed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.None("unknown_error");
        }
    }

    private HttpRequest request(Delivery delivery) {
        String body = delivery.body();
        // Apps check the age of a signature against the real time, whatever the playground's clock says.
        String timestamp = String.valueOf(Instant.now().getEpochSecond());
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address.filled(appUrl)))
                .timeout(PATIENCE)
                .header("Content-Type", delivery.contentType())
                .header("User-Agent", "Slackbot 1.0 (playground)")
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", Signature.of(secret, timestamp, body));
        delivery.headers().forEach(request::header);
        return request.POST(HttpRequest.BodyPublishers.ofString(body)).build();
    }
}
