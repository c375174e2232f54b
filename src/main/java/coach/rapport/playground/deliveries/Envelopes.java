package coach.rapport.playground.deliveries;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.workspace.Conversation;
import coach.rapport.playground.workspace.Conversations;
import coach.rapport.playground.workspace.Json;
import coach.rapport.playground.workspace.People;
import coach.rapport.playground.workspace.PlaygroundClock;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** Wraps an event as the Events API does. */
@PlaygroundPart
class Envelopes {
    private final PlaygroundClock clock;
    private final Conversations conversations;

    Envelopes(PlaygroundClock clock, Conversations conversations) {
        this.clock = clock;
        this.conversations = conversations;
    }

    ObjectNode around(ObjectNode event, String team) {
        ObjectNode envelope = Json.object().put("token", "playground").put("team_id", team);
        envelope.put("context_team_id", team).putNull("context_enterprise_id");
        envelope.put("api_app_id", People.APP).set("event", event);
        envelope.put("type", "event_callback").put("event_id", "Ev" + random());
        envelope.put("event_time", clock.instant().getEpochSecond());
        envelope.putArray("authorizations").add(authorization(team));
        return envelope.put("is_ext_shared_channel", shared(event)).put("event_context", "4-" + random());
    }

    private boolean shared(ObjectNode event) {
        return conversations
                .find(Json.text(event, "channel"))
                .map(Conversation::shared)
                .orElse(false);
    }

    private static ObjectNode authorization(String team) {
        return Json.object()
                .putNull("enterprise_id")
                .put("team_id", team)
                .put("user_id", People.BOT)
                .put("is_bot", true)
                .put("is_enterprise_install", false);
    }

    private static String random() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(Locale.ROOT);
    }
}
