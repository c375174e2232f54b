package coach.rapport.playground.api;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.workspace.Conversation;
import coach.rapport.playground.workspace.Conversations;
import coach.rapport.playground.workspace.Json;
import coach.rapport.playground.workspace.Messages;
import coach.rapport.playground.workspace.People;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code conversations.*}. */
@PlaygroundPart
class ConversationMethods implements ApiFamily {
    private final Doorkeeper doorkeeper;
    private final Conversations conversations;
    private final Messages messages;
    private final People people;

    ConversationMethods(Doorkeeper doorkeeper, Conversations conversations, Messages messages, People people) {
        this.doorkeeper = doorkeeper;
        this.conversations = conversations;
        this.messages = messages;
        this.people = people;
    }

    @Override
    public Map<String, ApiMethod> methods() {
        return Map.of(
                "conversations.open", this::open,
                "conversations.info", this::info,
                "conversations.list", this::list,
                "conversations.members", this::members,
                "conversations.history", this::history,
                "conversations.replies", this::replies);
    }

    private ObjectNode open(ApiCall call) {
        String id = call.find("channel").orElseGet(() -> partner(call));
        Conversation conversation = doorkeeper.conversation(id);
        if (!conversation.direct()) throw new ApiError("method_not_supported_for_channel_type");
        ObjectNode answer = Json.object().put("no_op", true).put("already_open", true);
        answer.set("channel", conversation.asChannel());
        return answer;
    }

    private String partner(ApiCall call) {
        String users = call.find("users").orElseThrow(() -> new ApiError("users_list_not_supplied"));
        if (users.contains(",")) throw new ApiError("method_not_supported_for_channel_type");
        if (people.find(users).isEmpty()) throw new ApiError("user_not_found");
        if (users.equals(People.BOT)) throw new ApiError("cannot_dm_bot");
        return users;
    }

    private ObjectNode info(ApiCall call) {
        ObjectNode answer = Json.object();
        answer.set("channel", doorkeeper.conversation(call.required("channel")).asChannel());
        return answer;
    }

    private ObjectNode list(ApiCall call) {
        Set<String> types = Set.of(call.find("types").orElse("public_channel").split("\\s*,\\s*"));
        List<ObjectNode> found = conversations.list().stream()
                .filter(Conversation::seenByApp)
                .filter(each -> types.contains(type(each)))
                .filter(each -> !each.archived() || !call.flag("exclude_archived"))
                .map(Conversation::asChannel)
                .toList();
        Page<ObjectNode> page = Page.of(found, call);
        return listed("channels", page.items(), page.next());
    }

    private static String type(Conversation conversation) {
        if (conversation.direct()) return "im";
        return conversation.closed() ? "private_channel" : "public_channel";
    }

    private ObjectNode members(ApiCall call) {
        Conversation conversation = doorkeeper.conversation(call.required("channel"));
        Page<String> page = Page.of(conversation.members().stream().sorted().toList(), call);
        ObjectNode answer = listed("members", List.of(), page.next());
        answer.set("members", Json.strings(page.items()));
        return answer;
    }

    private ObjectNode history(ApiCall call) {
        Conversation conversation = doorkeeper.joined(call.required("channel"));
        List<ObjectNode> found = messages.list(conversation.id()).stream()
                .filter(ConversationMethods::onTopLevel)
                .filter(message -> within(call, message))
                .toList();
        List<ObjectNode> page = found.reversed().stream().limit(limit(call)).toList();
        return listed("messages", page, "").put("has_more", page.size() < found.size());
    }

    private ObjectNode replies(ApiCall call) {
        Conversation conversation = doorkeeper.joined(call.required("channel"));
        String root = call.required("ts");
        List<ObjectNode> thread = messages.thread(conversation.id(), root);
        if (thread.isEmpty()) throw new ApiError("thread_not_found");
        List<ObjectNode> found = thread.stream()
                .filter(message -> Json.text(message, "ts").equals(root) || within(call, message))
                .toList();
        List<ObjectNode> page = found.stream().limit(limit(call)).toList();
        return listed("messages", page, "").put("has_more", page.size() < found.size());
    }

    private static boolean onTopLevel(JsonNode message) {
        String root = Json.text(message, "thread_ts");
        return root.isEmpty() || root.equals(Json.text(message, "ts"));
    }

    private static boolean within(ApiCall call, JsonNode message) {
        String ts = Json.text(message, "ts");
        boolean inclusive = call.flag("inclusive");
        boolean afterOldest = call.find("oldest")
                .map(oldest -> ts.compareTo(oldest) > 0 || inclusive && ts.equals(oldest))
                .orElse(true);
        boolean beforeLatest = call.find("latest")
                .map(latest -> ts.compareTo(latest) < 0 || inclusive && ts.equals(latest))
                .orElse(true);
        return afterOldest && beforeLatest;
    }

    private static int limit(ApiCall call) {
        return Math.clamp(call.number("limit", 100), 1, 999);
    }

    private static ObjectNode listed(String field, List<ObjectNode> documents, String next) {
        ObjectNode answer = Json.object();
        answer.set(field, Json.arrayOf(documents));
        answer.putObject("response_metadata").put("next_cursor", next);
        return answer;
    }
}
