package coach.rapport.playground.api;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.workspace.Conversation;
import coach.rapport.playground.workspace.Json;
import coach.rapport.playground.workspace.Kind;
import coach.rapport.playground.workspace.Shelf;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code agents.sessions.*} and {@code assistant.threads.*}. */
@PlaygroundPart
class AgentMethods implements ApiFamily {
    private static final int MOST_LOADING_MESSAGES = 10;
    private static final int MOST_PROMPTS = 4;

    private final Doorkeeper doorkeeper;
    private final Sessions sessions;
    private final Thinking thinking;
    private final Shelf shelf;

    AgentMethods(Doorkeeper doorkeeper, Sessions sessions, Thinking thinking, Shelf shelf) {
        this.doorkeeper = doorkeeper;
        this.sessions = sessions;
        this.thinking = thinking;
        this.shelf = shelf;
    }

    @Override
    public Map<String, ApiMethod> methods() {
        return Map.of(
                "agents.sessions.setStatus", this::sessionStatus,
                "agents.sessions.rename", this::rename,
                "assistant.threads.setStatus", this::status,
                "assistant.threads.setTitle", this::title,
                "assistant.threads.setSuggestedPrompts", this::prompts);
    }

    private ObjectNode sessionStatus(ApiCall call) {
        Conversation conversation = thread(call);
        ObjectNode session = sessions.set(
                conversation.id(), call.required("thread_ts"), call.required("status"), call.text("title"));
        return Json.object()
                .put("status", Json.text(session, "status"))
                .put("agent_status", Json.text(session, "status"))
                .put("title", Json.text(session, "title"));
    }

    private ObjectNode rename(ApiCall call) {
        Conversation conversation = thread(call);
        sessions.rename(conversation.id(), call.required("thread_ts"), call.required("title"));
        return Json.object().put("title", call.text("title"));
    }

    private ObjectNode status(ApiCall call) {
        Conversation conversation = thread(call);
        String root = call.required("thread_ts");
        JsonNode messages =
                call.findJson("loading_messages", "invalid_arguments").orElseGet(Json::array);
        if (messages.size() > MOST_LOADING_MESSAGES) throw new ApiError("invalid_arguments");
        if (call.text("status").isEmpty()) {
            thinking.stop(conversation.id(), root);
        } else {
            thinking.show(conversation.id(), root, call.text("status"), messages);
        }
        return Json.object();
    }

    private ObjectNode title(ApiCall call) {
        sessions.rename(thread(call).id(), call.required("thread_ts"), call.required("title"));
        return Json.object();
    }

    private ObjectNode prompts(ApiCall call) {
        Conversation conversation = doorkeeper.joined(call.required("channel_id"));
        JsonNode prompts = call.findJson("prompts", "invalid_arguments").orElseThrow(() -> ApiError.missing("prompts"));
        if (prompts.isEmpty() || prompts.size() > MOST_PROMPTS) throw new ApiError("invalid_arguments");
        // In an agent app a call with thread_ts is accepted and has no effect.
        if (call.find("thread_ts").isPresent()) return Json.object();
        ObjectNode document = Json.object().put("channel", conversation.id()).put("title", call.text("title"));
        document.set("prompts", prompts);
        shelf.put(Kind.PROMPTS, conversation.id(), document);
        return Json.object();
    }

    private Conversation thread(ApiCall call) {
        Conversation conversation = doorkeeper.joined(call.required("channel_id"));
        doorkeeper.checkThread(conversation, call.text("thread_ts"));
        return conversation;
    }
}
