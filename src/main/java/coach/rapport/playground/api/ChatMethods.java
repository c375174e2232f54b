package coach.rapport.playground.api;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.workspace.Conversation;
import coach.rapport.playground.workspace.Json;
import coach.rapport.playground.workspace.Messages;
import coach.rapport.playground.workspace.PrivateMessages;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** {@code chat.*}, apart from streams. */
@PlaygroundPart
class ChatMethods implements ApiFamily {
    private final Doorkeeper doorkeeper;
    private final Drafts drafts;
    private final Messages messages;
    private final PrivateMessages privately;
    private final Thinking thinking;

    ChatMethods(Doorkeeper doorkeeper, Drafts drafts, Messages messages, PrivateMessages privately, Thinking thinking) {
        this.doorkeeper = doorkeeper;
        this.drafts = drafts;
        this.messages = messages;
        this.privately = privately;
        this.thinking = thinking;
    }

    @Override
    public Map<String, ApiMethod> methods() {
        return Map.of(
                "chat.postMessage", this::post,
                "chat.postEphemeral", this::postEphemeral,
                "chat.update", this::update,
                "chat.delete", this::delete,
                "chat.getPermalink", this::permalink);
    }

    private ObjectNode post(ApiCall call) {
        Conversation conversation = doorkeeper.open(call.required("channel"));
        ObjectNode draft = drafts.from(call);
        doorkeeper.checkThread(conversation, call.text("thread_ts"));
        call.find("thread_ts").ifPresent(root -> draft.put("thread_ts", root));
        ObjectNode message = messages.post(conversation.id(), draft);
        thinking.stop(conversation.id(), call.text("thread_ts"));
        return said(message);
    }

    private ObjectNode postEphemeral(ApiCall call) {
        Conversation conversation = doorkeeper.open(call.required("channel"));
        String user = call.required("user");
        if (!conversation.has(user)) throw new ApiError("user_not_in_channel");
        ObjectNode draft = drafts.from(call);
        call.find("thread_ts").ifPresent(root -> draft.put("thread_ts", root));
        ObjectNode message = privately.post(conversation.id(), user, draft);
        return Json.object().put("message_ts", Json.text(message, "ts"));
    }

    private ObjectNode update(ApiCall call) {
        Conversation conversation = doorkeeper.joined(call.required("channel"));
        ObjectNode old = doorkeeper.own(conversation, call.required("ts"), "cant_update_message");
        if (old.path("streaming").asBoolean(false)) throw new ApiError("streaming_state_conflict");
        ObjectNode draft = drafts.from(call);
        ObjectNode message = messages.change(conversation.id(), call.text("ts"), now -> replace(now, draft));
        return said(message).put("text", Json.text(message, "text"));
    }

    // Slack keeps the blocks of a message when an update brings none; an empty list takes them away.
    private static void replace(ObjectNode message, ObjectNode draft) {
        for (String field : List.of("blocks", "attachments", "metadata")) {
            if (draft.has(field)) message.set(field, draft.get(field));
        }
        if (message.path("blocks").isEmpty()) message.remove("blocks");
        message.put("text", Json.text(draft, "text"));
    }

    private ObjectNode delete(ApiCall call) {
        Conversation conversation = doorkeeper.joined(call.required("channel"));
        doorkeeper.own(conversation, call.required("ts"), "cant_delete_message");
        messages.delete(conversation.id(), call.text("ts"));
        return Json.object().put("channel", conversation.id()).put("ts", call.text("ts"));
    }

    private ObjectNode permalink(ApiCall call) {
        Conversation conversation = doorkeeper.conversation(call.required("channel"));
        String ts = call.required("message_ts");
        if (messages.find(conversation.id(), ts).isEmpty()) throw new ApiError("message_not_found");
        return Json.object()
                .put("channel", conversation.id())
                .put("permalink", "http://localhost/#%s/%s".formatted(conversation.id(), ts));
    }

    private static ObjectNode said(ObjectNode message) {
        ObjectNode answer = Json.object().put("channel", Json.text(message, "channel"));
        answer.put("ts", Json.text(message, "ts"));
        answer.set("message", message);
        return answer;
    }
}
