package coach.rapport.slack.receiving;

import com.slack.api.app_backend.SlackSignature;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request comes from Slack, and from now. Bolt's own check takes any time stamp in the future, which would let
 * a stolen request be kept for later.
 */
final class Signatures {
    private static final Duration TOLERANCE = Duration.ofSeconds(300);

    private final String signingSecret;
    private final Clock clock;

    Signatures(String signingSecret, Clock clock) {
        this.signingSecret = signingSecret;
        this.clock = clock;
    }

    /** Without a secret nothing is genuine. */
    boolean genuine(@Nullable String timestamp, @Nullable String signature, String body) {
        if (signingSecret.isEmpty() || timestamp == null || signature == null || !recent(timestamp)) return false;
        String expected = new SlackSignature.Generator(signingSecret).generate(timestamp, body);
        return MessageDigest.isEqual(bytes(expected), bytes(signature));
    }

    private boolean recent(String timestamp) {
        long now = clock.instant().getEpochSecond();
        try {
            long sent = Long.parseLong(timestamp);
            return sent >= now - TOLERANCE.toSeconds() && sent <= now + TOLERANCE.toSeconds();
        } catch (NumberFormatException notATime) {
            return false;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
