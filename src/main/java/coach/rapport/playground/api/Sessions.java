package coach.rapport.playground.api;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.workspace.Json;
import coach.rapport.playground.workspace.Kind;
import coach.rapport.playground.workspace.Shelf;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Agent sessions: the status and the title of a thread with the app. */
@PlaygroundPart
class Sessions {
    private static final Set<String> STATUSES = Set.of("processing", "active", "suspended", "closed");
    private static final int LONGEST_TITLE = 200;

    private final Shelf shelf;

    Sessions(Shelf shelf) {
        this.shelf = shelf;
    }

    /** @param title for a new session; an existing one keeps its title */
    ObjectNode set(String channel, String threadTs, String status, String title) {
        if (!STATUSES.contains(status)) throw new ApiError("invalid_arguments");
        if (title.length() > LONGEST_TITLE) throw new ApiError("invalid_arguments");
        ObjectNode session =
                shelf.find(Kind.SESSION, key(channel, threadTs)).orElseGet(() -> begun(channel, threadTs, title));
        return put(session.put("status", status));
    }

    ObjectNode rename(String channel, String threadTs, String title) {
        if (title.length() > LONGEST_TITLE) throw new ApiError("invalid_arguments");
        ObjectNode session = shelf.find(Kind.SESSION, key(channel, threadTs))
                .orElseGet(() -> begun(channel, threadTs, title).put("status", "active"));
        return put(session.put("title", title));
    }

    private ObjectNode put(ObjectNode session) {
        shelf.put(Kind.SESSION, key(Json.text(session, "channel"), Json.text(session, "thread_ts")), session);
        return session.deepCopy();
    }

    private static ObjectNode begun(String channel, String threadTs, String title) {
        return Json.object().put("channel", channel).put("thread_ts", threadTs).put("title", title);
    }

    private static String key(String channel, String threadTs) {
        return channel + "/" + threadTs;
    }
}
