package coach.rapport.playground.workspace;

import coach.rapport.playground.PlaygroundPart;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Messages that only one person sees. The app cannot list them, and nobody can reply to them. */
@PlaygroundPart
public class PrivateMessages {
    private final Shelf shelf;
    private final Timestamps timestamps;

    PrivateMessages(Shelf shelf, Timestamps timestamps) {
        this.shelf = shelf;
        this.timestamps = timestamps;
    }

    public ObjectNode post(String channel, String user, ObjectNode draft) {
        ObjectNode message = draft.deepCopy().put("type", "message").put("channel", channel);
        message.put("ts", timestamps.next()).put("only_for", user);
        return put(message);
    }

    public Optional<ObjectNode> find(String channel, String ts) {
        return shelf.find(Kind.EPHEMERAL, channel + "/" + ts);
    }

    public ObjectNode put(ObjectNode message) {
        shelf.put(Kind.EPHEMERAL, Json.text(message, "channel") + "/" + Json.text(message, "ts"), message);
        return message;
    }

    public void delete(String channel, String ts) {
        shelf.remove(Kind.EPHEMERAL, channel + "/" + ts);
    }

    public List<ObjectNode> list(String channel, String user) {
        return shelf.list(Kind.EPHEMERAL, channel + "/").stream()
                .filter(message -> Json.text(message, "only_for").equals(user))
                .toList();
    }
}
