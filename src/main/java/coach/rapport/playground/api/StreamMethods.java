package coach.rapport.playground.api;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.workspace.BlockIds;
import coach.rapport.playground.workspace.Conversation;
import coach.rapport.playground.workspace.Json;
import coach.rapport.playground.workspace.Messages;
import coach.rapport.playground.workspace.PlaygroundClock;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code chat.startStream}, {@code chat.appendStream} and {@code chat.stopStream}. */
@PlaygroundPart
class StreamMethods implements ApiFamily {
    // Slack gives no figure; a gap of five minutes has been seen to end a stream.
    private static final Duration LONGEST_GAP = Duration.ofMinutes(5);

    private final Doorkeeper doorkeeper;
    private final Drafts drafts;
    private final Messages messages;
    private final PlaygroundClock clock;
    private final Thinking thinking;
    private final Sessions sessions;

    StreamMethods(
            Doorkeeper doorkeeper,
            Drafts drafts,
            Messages messages,
            PlaygroundClock clock,
            Thinking thinking,
            Sessions sessions) {
        this.doorkeeper = doorkeeper;
        this.drafts = drafts;
        this.messages = messages;
        this.clock = clock;
        this.thinking = thinking;
        this.sessions = sessions;
    }

    @Override
    public Map<String, ApiMethod> methods() {
        return Map.of(
                "chat.startStream", this::start, "chat.appendStream", this::append, "chat.stopStream", this::stop);
    }

    private ObjectNode start(ApiCall call) {
        Conversation conversation = doorkeeper.open(call.required("channel"));
        if (conversation.direct()) call.required("thread_ts");
        if (!conversation.direct()) checkRecipient(call);
        doorkeeper.checkThread(conversation, call.text("thread_ts"));
        ObjectNode draft = Drafts.signed(Json.object().put("text", StreamText.of(call)));
        draft.put("streaming", true).put("streamed_ms", clock.millis());
        call.find("thread_ts").ifPresent(root -> draft.put("thread_ts", root));
        ObjectNode message = messages.post(conversation.id(), draft);
        thinking.stop(conversation.id(), call.text("thread_ts"));
        return at(message);
    }

    private static void checkRecipient(ApiCall call) {
        if (call.find("recipient_team_id").isEmpty()) throw new ApiError("missing_recipient_team_id");
        if (call.find("recipient_user_id").isEmpty()) throw new ApiError("missing_recipient_user_id");
    }

    private ObjectNode append(ApiCall call) {
        Conversation conversation = doorkeeper.joined(call.required("channel"));
        checkStreaming(doorkeeper.own(conversation, call.required("ts"), "message_not_owned_by_app"));
        String more = StreamText.of(call);
        if (more.isEmpty()) throw new ApiError("no_text");
        return at(messages.change(
                conversation.id(),
                call.text("ts"),
                message ->
                        message.put("text", Json.text(message, "text") + more).put("streamed_ms", clock.millis())));
    }

    private ObjectNode stop(ApiCall call) {
        Conversation conversation = doorkeeper.joined(call.required("channel"));
        ObjectNode streamed = doorkeeper.own(conversation, call.required("ts"), "message_not_owned_by_app");
        checkStreaming(streamed);
        String text = Json.text(streamed, "text") + StreamText.of(call);
        ArrayNode closing = closingBlocks(call, text);
        ObjectNode message = messages.change(conversation.id(), call.text("ts"), now -> finish(now, text, closing));
        call.find("session_status")
                .ifPresent(status -> sessions.set(conversation.id(), Json.text(message, "thread_ts"), status, ""));
        ObjectNode answer = at(message);
        answer.set("message", message);
        return answer;
    }

    private ArrayNode closingBlocks(ApiCall call, String text) {
        ObjectNode content = Json.object().put("text", text);
        call.findJson("blocks", "invalid_blocks_format").ifPresent(blocks -> content.set("blocks", blocks));
        drafts.from(content);
        ArrayNode blocks = Json.array();
        if (!text.isEmpty()) blocks.add(Drafts.markdownBlock(text));
        blocks.addAll(Json.items(content.path("blocks")));
        return BlockIds.given(blocks);
    }

    private static void finish(ObjectNode message, String text, ArrayNode blocks) {
        message.remove("streaming");
        message.remove("streamed_ms");
        message.put("text", text).set("blocks", blocks);
    }

    private void checkStreaming(ObjectNode message) {
        long gap = clock.millis() - message.path("streamed_ms").asLong(0);
        if (!message.path("streaming").asBoolean(false) || gap > LONGEST_GAP.toMillis()) {
            throw new ApiError("message_not_in_streaming_state");
        }
    }

    private static ObjectNode at(ObjectNode message) {
        return Json.object().put("channel", Json.text(message, "channel")).put("ts", Json.text(message, "ts"));
    }
}
