package coach.rapport.playground.api;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.workspace.Json;
import coach.rapport.playground.workspace.Messages;
import coach.rapport.playground.workspace.PrivateMessages;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What an app may say in answer to a command or an interaction: privately, in the channel, or in place of a message. */
@PlaygroundPart
public class Responses {
    private final Drafts drafts;
    private final Messages messages;
    private final PrivateMessages privately;

    Responses(Drafts drafts, Messages messages, PrivateMessages privately) {
        this.drafts = drafts;
        this.messages = messages;
        this.privately = privately;
    }

    /**
     * @param ticket {@code channel}, {@code user} and, where the person acted on a message, its {@code ts}
     * @throws ApiError under Slack's name for what is wrong with the content
     */
    public void accept(ObjectNode ticket, ObjectNode response) {
        String channel = Json.text(ticket, "channel");
        String ts = Json.text(ticket, "ts");
        if (response.path("delete_original").asBoolean(false)) {
            messages.delete(channel, ts);
            privately.delete(channel, ts);
            return;
        }
        ObjectNode draft = drafts.from(content(response));
        if (response.path("replace_original").asBoolean(false) && !ts.isEmpty()) {
            replace(channel, ts, draft);
        } else {
            post(channel, Json.text(ticket, "user"), response, draft);
        }
    }

    private void post(String channel, String user, ObjectNode response, ObjectNode draft) {
        Json.findText(response, "thread_ts").ifPresent(root -> draft.put("thread_ts", root));
        if (Json.text(response, "response_type").equals("in_channel")) {
            messages.post(channel, draft);
        } else {
            privately.post(channel, user, draft);
        }
    }

    private void replace(String channel, String ts, ObjectNode draft) {
        privately
                .find(channel, ts)
                .ifPresentOrElse(
                        message -> privately.put(renewed(message, draft)),
                        () -> messages.change(channel, ts, message -> renewed(message, draft)));
    }

    private static ObjectNode renewed(ObjectNode message, ObjectNode draft) {
        message.remove(List.of("blocks", "attachments"));
        for (String field : List.of("text", "blocks", "attachments")) {
            if (draft.has(field)) message.set(field, draft.get(field));
        }
        return message;
    }

    private static ObjectNode content(ObjectNode response) {
        ObjectNode content = Json.object().put("text", Json.text(response, "text"));
        for (String field : List.of("blocks", "attachments", "metadata")) {
            if (response.hasNonNull(field)) content.set(field, response.get(field));
        }
        return content;
    }
}
