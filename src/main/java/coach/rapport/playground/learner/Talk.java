package coach.rapport.playground.learner;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.deliveries.EventQueue;
import coach.rapport.playground.workspace.Conversation;
import coach.rapport.playground.workspace.Conversations;
import coach.rapport.playground.workspace.FileCards;
import coach.rapport.playground.workspace.Files;
import coach.rapport.playground.workspace.Json;
import coach.rapport.playground.workspace.Messages;
import coach.rapport.playground.workspace.Person;
import coach.rapport.playground.workspace.Timestamps;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a person says, mends and takes back. The app hears of it in direct messages only. */
@PlaygroundPart
class Talk {
    private final Conversations conversations;
    private final Messages messages;
    private final Files files;
    private final FileCards cards;
    private final TypedText typed;
    private final EventQueue queue;
    private final Timestamps timestamps;

    Talk(
            Conversations conversations,
            Messages messages,
            Files files,
            FileCards cards,
            TypedText typed,
            EventQueue queue,
            Timestamps timestamps) {
        this.conversations = conversations;
        this.messages = messages;
        this.files = files;
        this.cards = cards;
        this.typed = typed;
        this.queue = queue;
        this.timestamps = timestamps;
    }

    Done say(Person person, String channel, String text, String threadTs, List<String> fileIds) {
        Conversation conversation = entered(person, channel);
        checkThread(channel, threadTs);
        if (text.isBlank() && fileIds.isEmpty()) throw new IllegalArgumentException("no_text");
        ObjectNode draft = Json.object().put("user", person.id()).put("team", person.team());
        draft.put("client_msg_id", UUID.randomUUID().toString()).put("text", typed.marked(text));
        if (!threadTs.isEmpty()) draft.put("thread_ts", threadTs);
        if (!fileIds.isEmpty()) attach(draft, fileIds);
        ObjectNode message = messages.post(channel, draft);
        return new Done(Json.text(message, "ts"), tell(person, conversation, heard(message, conversation)));
    }

    Done edit(Person person, String channel, String ts, String text) {
        Conversation conversation = entered(person, channel);
        ObjectNode before = own(person, channel, ts);
        ObjectNode after = messages.change(channel, ts, message -> {
            message.put("text", typed.marked(text));
            message.putObject("edited").put("user", person.id()).put("ts", timestamps.next());
        });
        ObjectNode event = event("message_changed", conversation);
        event.set("message", after);
        event.set("previous_message", before);
        return new Done(ts, tell(person, conversation, event));
    }

    Done delete(Person person, String channel, String ts) {
        Conversation conversation = entered(person, channel);
        ObjectNode before = own(person, channel, ts);
        messages.delete(channel, ts);
        ObjectNode event = event("message_deleted", conversation).put("deleted_ts", ts);
        event.set("previous_message", before);
        return new Done(ts, tell(person, conversation, event));
    }

    /** @param sent what became of the event's first delivery; empty where the app is not told */
    record Done(String ts, Optional<EventQueue.Sent> sent) {}

    private Conversation entered(Person person, String channel) {
        Conversation conversation = conversations.get(channel);
        if (!conversation.has(person.id())) throw new IllegalArgumentException("not_in_channel");
        if (conversation.archived()) throw new IllegalArgumentException("is_archived");
        return conversation;
    }

    private void checkThread(String channel, String threadTs) {
        if (!threadTs.isEmpty() && messages.find(channel, threadTs).isEmpty()) {
            throw new IllegalArgumentException("thread_not_found");
        }
    }

    private ObjectNode own(Person person, String channel, String ts) {
        ObjectNode message =
                messages.find(channel, ts).orElseThrow(() -> new IllegalArgumentException("message_not_found"));
        if (!Json.text(message, "user").equals(person.id())) {
            throw new IllegalArgumentException("cant_update_message");
        }
        return message;
    }

    private void attach(ObjectNode draft, List<String> fileIds) {
        List<ObjectNode> attached =
                fileIds.stream().map(files::get).map(cards::of).toList();
        draft.put("subtype", "file_share").put("upload", false).set("files", Json.arrayOf(attached));
    }

    private ObjectNode event(String subtype, Conversation conversation) {
        ObjectNode event = Json.object().put("type", "message").put("subtype", subtype);
        event.put("hidden", true).put("channel", conversation.id());
        String ts = timestamps.next();
        return event.put("channel_type", conversation.type()).put("ts", ts).put("event_ts", ts);
    }

    private static ObjectNode heard(ObjectNode message, Conversation conversation) {
        ObjectNode event = message.deepCopy().put("channel_type", conversation.type());
        event.put("event_ts", Json.text(message, "ts"));
        if (!Json.text(message, "text").isEmpty()) event.set("blocks", richText(message));
        return event;
    }

    // Slack sends what people type a second time as rich text; plain text is enough of it here.
    private static JsonNode richText(ObjectNode message) {
        ObjectNode words = Json.object().put("type", "text").put("text", Json.text(message, "text"));
        ObjectNode section = Json.object().put("type", "rich_text_section");
        section.set("elements", Json.arrayOf(List.of(words)));
        ObjectNode block = Json.object().put("type", "rich_text").put("block_id", "typed");
        block.set("elements", Json.arrayOf(List.of(section)));
        return Json.arrayOf(List.of(block));
    }

    private Optional<EventQueue.Sent> tell(Person person, Conversation conversation, ObjectNode event) {
        return conversation.direct() ? Optional.of(queue.send(event, person.team())) : Optional.empty();
    }
}
