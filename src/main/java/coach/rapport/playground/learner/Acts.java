package coach.rapport.playground.learner;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.deliveries.Answer;
import coach.rapport.playground.deliveries.Outings;
import coach.rapport.playground.workspace.Conversation;
import coach.rapport.playground.workspace.Conversations;
import coach.rapport.playground.workspace.Json;
import coach.rapport.playground.workspace.Messages;
import coach.rapport.playground.workspace.Person;
import coach.rapport.playground.workspace.PlaygroundClock;
import coach.rapport.playground.workspace.PrivateMessages;
import coach.rapport.playground.workspace.Views;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Presses and picks in messages, in modals and on the Home, and message shortcuts. */
@PlaygroundPart
class Acts {
    private final Outings outings;
    private final Conversations conversations;
    private final Messages messages;
    private final PrivateMessages privately;
    private final Views views;
    private final ShortcutList shortcuts;
    private final PlaygroundClock clock;

    Acts(
            Outings outings,
            Conversations conversations,
            Messages messages,
            PrivateMessages privately,
            Views views,
            ShortcutList shortcuts,
            PlaygroundClock clock) {
        this.outings = outings;
        this.conversations = conversations;
        this.messages = messages;
        this.privately = privately;
        this.views = views;
        this.shortcuts = shortcuts;
        this.clock = clock;
    }

    Answer onMessage(Person person, ObjectNode request) {
        Conversation conversation = conversations.get(Json.text(request, "channel"));
        ObjectNode message = message(conversation, Json.text(request, "ts"));
        ObjectNode payload = payload(request, message.path("blocks"));
        payload.set("container", container(conversation, message));
        payload.set("channel", place(conversation));
        payload.set("message", message);
        payload.put("response_url", outings.responseUrl(conversation, person, Json.text(message, "ts")));
        return outings.interaction(person, conversation.team(), payload);
    }

    Answer onView(Person person, ObjectNode request) {
        ObjectNode view = view(person, Json.text(request, "view_id"));
        ObjectNode payload = payload(request, view.path("blocks"));
        payload.putObject("container").put("type", "view").put("view_id", Json.text(view, "id"));
        view.set("state", payload.path("state"));
        payload.set("view", view);
        return outings.interaction(person, payload);
    }

    /** Slack offers the app's own shortcuts only, and none on a message that only one person sees. */
    Answer shortcut(Person person, String channel, String ts, String callbackId) {
        if (!shortcuts.has(callbackId)) throw new IllegalArgumentException("shortcut_not_found");
        Conversation conversation = conversations.get(channel);
        ObjectNode message = messages.find(conversation.id(), ts)
                .orElseThrow(() -> new IllegalArgumentException("message_not_found"));
        ObjectNode payload = Json.object().put("type", "message_action").put("callback_id", callbackId);
        payload.put("message_ts", ts).put("action_ts", actionTs()).set("message", message);
        payload.set("channel", place(conversation));
        payload.put("response_url", outings.responseUrl(conversation, person, ts));
        return outings.interaction(person, payload);
    }

    private ObjectNode payload(ObjectNode request, JsonNode blocks) {
        JsonNode element = Elements.get(blocks, Json.text(request, "block_id"), Json.text(request, "action_id"));
        ObjectNode action = Choice.made(element, request.path("value"));
        action.put("action_id", Json.text(element, "action_id")).put("block_id", Elements.blockOf(blocks, element));
        action.put("action_ts", actionTs());
        ObjectNode payload = Json.object().put("type", "block_actions");
        payload.putArray("actions").add(action);
        payload.putObject("state").set("values", StateValues.of(blocks, request.path("values")));
        return payload;
    }

    private ObjectNode message(Conversation conversation, String ts) {
        return messages.find(conversation.id(), ts)
                .or(() -> privately.find(conversation.id(), ts))
                .orElseThrow(() -> new IllegalArgumentException("message_not_found"));
    }

    private ObjectNode view(Person person, String viewId) {
        return views.findHome(person.id())
                .filter(home -> Json.text(home, "id").equals(viewId))
                .or(() -> views.findOpen(viewId, "").map(Views.Open::view))
                .orElseThrow(() -> new IllegalArgumentException("view_not_found"));
    }

    private static ObjectNode container(Conversation conversation, ObjectNode message) {
        ObjectNode container = Json.object().put("type", "message").put("channel_id", conversation.id());
        container.put("message_ts", Json.text(message, "ts")).put("is_ephemeral", message.has("only_for"));
        Json.findText(message, "thread_ts").ifPresent(root -> container.put("thread_ts", root));
        return container.put("is_app_unfurl", false);
    }

    private static ObjectNode place(Conversation conversation) {
        String name = conversation.direct() ? "directmessage" : conversation.name();
        return Json.object().put("id", conversation.id()).put("name", name);
    }

    private String actionTs() {
        return "%d.%06d"
                .formatted(clock.instant().getEpochSecond(), clock.instant().getNano() / 1_000);
    }
}
