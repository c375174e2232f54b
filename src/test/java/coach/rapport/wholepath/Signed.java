package coach.rapport.wholepath;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpRequest;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Requests made by hand and signed as Slack signs them. */
record Signed(Workspace workspace, String secret) {
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    /** Returns the status that came back. */
    int event(String body, Instant sent) {
        return send(JSON, body, sent);
    }

    int interaction(String payload) {
        return send(FORM, "payload=" + java.net.URLEncoder.encode(payload, UTF_8), Instant.now());
    }

    private int send(String type, String body, Instant sent) {
        String stamp = String.valueOf(sent.getEpochSecond());
        return workspace
                .send(workspace
                        .request("/slack/events")
                        .header("Content-Type", type)
                        .header("X-Slack-Request-Timestamp", stamp)
                        .header("X-Slack-Signature", "v0=" + hmac("v0:" + stamp + ":" + body))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build())
                .statusCode();
    }

    private String hmac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
