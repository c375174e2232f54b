package coach.rapport.playground.learner;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.deliveries.EventQueue;
import coach.rapport.playground.workspace.Conversation;
import coach.rapport.playground.workspace.Conversations;
import coach.rapport.playground.workspace.Json;
import coach.rapport.playground.workspace.Messages;
import coach.rapport.playground.workspace.Person;
import coach.rapport.playground.workspace.Timestamps;
import coach.rapport.playground.workspace.Views;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Opening the app's Home or its messages, and pressing Stop while it works. */
@PlaygroundPart
class Visits {
    private final Conversations conversations;
    private final Messages messages;
    private final Views views;
    private final Timestamps timestamps;
    private final EventQueue queue;

    Visits(Conversations conversations, Messages messages, Views views, Timestamps timestamps, EventQueue queue) {
        this.conversations = conversations;
        this.messages = messages;
        this.views = views;
        this.timestamps = timestamps;
        this.queue = queue;
    }

    /** @param tab {@code home} or {@code messages} */
    EventQueue.Sent open(Person person, String tab) {
        Conversation direct = conversations.findDirect(person.id()).orElseThrow();
        ObjectNode event = Json.object().put("type", "app_home_opened").put("user", person.id());
        event.put("channel", direct.id()).put("tab", tab).put("event_ts", timestamps.next());
        if (tab.equals("home")) views.findHome(person.id()).ifPresent(view -> event.set("view", view));
        return queue.send(event, person.team());
    }

    /** Ends the app's streams in the thread and tells it that the person wants it to stop. */
    EventQueue.Sent stop(Person person, String channel, String threadTs) {
        ArrayNode stopped = Json.array();
        messages.thread(channel, threadTs).stream()
                .filter(message -> message.path("streaming").asBoolean(false))
                .map(message -> Json.text(message, "ts"))
                .forEach(ts -> {
                    messages.change(channel, ts, message -> message.remove("streaming"));
                    stopped.add(ts);
                });
        ObjectNode event = Json.object().put("type", "agent_session_stopped").put("user", person.id());
        event.put("channel", channel).put("thread_ts", threadTs).put("event_ts", timestamps.next());
        event.set("streaming_message_ts", stopped);
        return queue.send(event, person.team());
    }
}
