package coach.rapport.slack.receiving;

import coach.rapport.slack.connection.SlackSettings;
import com.google.gson.JsonParseException;
import com.slack.api.bolt.response.Response;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code POST /slack/events}. Reads the body itself, since a signature holds for its very bytes. */
public final class EventsEndpoint extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(EventsEndpoint.class);

    /** Bytes. A pressed button brings its whole message along, at most a few hundred thousand. */
    static final int LARGEST = 1 << 20;

    private final transient Reception reception;
    private final transient Signatures signatures;

    public EventsEndpoint(Reception reception, SlackSettings settings, Clock clock) {
        this.reception = reception;
        this.signatures = new Signatures(settings.signingSecret(), clock);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        String body = new String(bytes, StandardCharsets.UTF_8);
        if (Bodies.checksTls(body)) return;
        if (!genuine(request, body)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        receive(body, response);
    }

    private boolean genuine(HttpServletRequest request, String body) {
        return signatures.genuine(
                request.getHeader("X-Slack-Request-Timestamp"), request.getHeader("X-Slack-Signature"), body);
    }

    private void receive(String body, HttpServletResponse response) throws IOException {
        try {
            write(reception.receive(body, Map.of()), response);
        } catch (JsonParseException unreadable) {
            log.warn("Slack sent something unreadable of {} characters", body.length());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } catch (Exception notTakenIn) {
            // Its message may quote what a person wrote.
            log.error(
                    "could not take in what Slack sent: {}",
                    notTakenIn.getClass().getName());
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static void write(Response answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.getStatusCode());
        String body = answer.getBody();
        if (body == null || body.isEmpty()) return;
        response.setContentType(answer.getContentType());
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
