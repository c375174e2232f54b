package coach.rapport.playground.api;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.workspace.Conversation;
import coach.rapport.playground.workspace.Conversations;
import coach.rapport.playground.workspace.Json;
import coach.rapport.playground.workspace.Messages;
import coach.rapport.playground.workspace.People;
import tools.jackson.databind.node.ObjectNode;

/** Lets the app only where Slack would: conversations it belongs to, threads that exist, messages of its own. */
@PlaygroundPart
class Doorkeeper {
    private final Conversations conversations;
    private final Messages messages;

    Doorkeeper(Conversations conversations, Messages messages) {
        this.conversations = conversations;
        this.messages = messages;
    }

    /** The conversation with this id, or the direct message with the person who has this id. */
    Conversation conversation(String id) {
        return conversations
                .find(id)
                .filter(Conversation::seenByApp)
                .or(() -> conversations.findDirect(id))
                .orElseThrow(() -> new ApiError("channel_not_found"));
    }

    Conversation joined(String id) {
        Conversation conversation = conversation(id);
        if (!conversation.has(People.BOT)) throw new ApiError("not_in_channel");
        return conversation;
    }

    /** A conversation that the app belongs to and where something new can still be said. */
    Conversation open(String id) {
        Conversation conversation = conversation(id);
        if (conversation.archived()) throw new ApiError("is_archived");
        return joined(id);
    }

    /** @throws ApiError where the thread does not exist or {@code ts} names a reply */
    void checkThread(Conversation conversation, String ts) {
        if (ts.isEmpty()) return;
        ObjectNode first = messages.find(conversation.id(), ts).orElseThrow(() -> new ApiError("thread_not_found"));
        String root = Json.text(first, "thread_ts");
        if (!root.isEmpty() && !root.equals(ts)) throw new ApiError("thread_not_found");
    }

    ObjectNode own(Conversation conversation, String ts, String errorName) {
        ObjectNode message = messages.find(conversation.id(), ts).orElseThrow(() -> new ApiError("message_not_found"));
        if (!Json.text(message, "user").equals(People.BOT)) throw new ApiError(errorName);
        return message;
    }
}
