package coach.rapport.slack.receiving;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.app_backend.util.JsonPayloadExtractor;
import java.util.Optional;
import java.util.Set;

/** What kind of thing a body is, told without Bolt's parser, which logs the bodies that it does not know. */
final class Bodies {
    private static final JsonPayloadExtractor EXTRACTOR = new JsonPayloadExtractor();
    private static final Set<String> READ =
            Set.of("url_verification", "block_actions", "view_submission", "message_action");

    private Bodies() {}

    /** Returns the JSON in a body: the body itself, or its form field {@code payload}. */
    static Optional<String> json(String body) {
        if (body.startsWith("{")) return Optional.of(body);
        return Optional.ofNullable(EXTRACTOR.extractIfExists(body));
    }

    /** @throws com.google.gson.JsonSyntaxException where it is neither JSON nor a form */
    static boolean concernsUs(String body) {
        return json(body).map(Bodies::isRead).orElseGet(() -> hasField(body, "command"));
    }

    /** Slack asks now and then whether our certificate is good; such a request needs no answer and is not signed. */
    static boolean checksTls(String body) {
        return hasField(body, "ssl_check") && !hasField(body, "command") && !hasField(body, "payload");
    }

    private static boolean isRead(String json) {
        JsonElement parsed = JsonParser.parseString(json);
        return parsed instanceof JsonObject object && isRead(new Json(object));
    }

    /** An event that does not say what it is would break Bolt, and Slack would send it again and again. */
    static boolean isRead(Json payload) {
        String type = payload.text("type");
        if (type.equals("event_callback"))
            return payload.within("event").find("type").isPresent();
        return READ.contains(type);
    }

    private static boolean hasField(String form, String name) {
        return form.startsWith(name + "=") || form.contains("&" + name + "=");
    }
}
