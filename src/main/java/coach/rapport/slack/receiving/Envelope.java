package coach.rapport.slack.receiving;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What wraps each thing that comes over the socket. An id is there to be acknowledged; greetings have none. */
record Envelope(String id, boolean concernsUs) {
    static Envelope read(String message) {
        if (!(JsonParser.parseString(message) instanceof JsonObject object)) return new Envelope("", false);
        Json envelope = new Json(object);
        boolean command = envelope.text("type").equals("slash_commands");
        return new Envelope(envelope.text("envelope_id"), command || Bodies.isRead(envelope.within("payload")));
    }
}
