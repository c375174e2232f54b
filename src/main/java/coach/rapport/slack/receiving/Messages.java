package coach.rapport.slack.receiving;

import coach.rapport.chat.Place;
import coach.rapport.chat.Request;
import coach.rapport.learners.LearnerId;
import java.util.Optional;

/** Message events. Only what a person writes directly to Rapport is read. */
final class Messages {
    private Messages() {}

    static Optional<Request> read(String id, String workspace, Json event) {
        if (!direct(event)) return Optional.empty();
        return switch (event.text("subtype")) {
            case "", "file_share", "thread_broadcast" -> written(id, workspace, event);
            case "message_changed" -> changed(id, workspace, event);
            case "message_deleted" ->
                deleted(id, workspace, event, event.within("previous_message"), event.text("deleted_ts"));
            default -> Optional.empty();
        };
    }

    private static Optional<Request> written(String id, String workspace, Json event) {
        return author(workspace, event)
                .map(author -> new Request.Message(
                        id,
                        author,
                        Events.place(event),
                        event.text("ts"),
                        PlainText.of(event.text("text")),
                        event.lists("files")));
    }

    private static Optional<Request> changed(String id, String workspace, Json event) {
        Json now = event.within("message");
        Json before = event.within("previous_message");
        // A deleted message that had replies stays as a tombstone.
        if (now.text("subtype").equals("tombstone")) return deleted(id, workspace, event, before, now.text("ts"));
        // Slack also calls it a change when a link unfolds or a reply is counted.
        if (now.text("text").equals(before.text("text"))) return Optional.empty();
        return author(workspace, now)
                .map(author -> new Request.Edited(
                        id, author, place(event, now), now.text("ts"), PlainText.of(now.text("text"))));
    }

    private static Optional<Request> deleted(String id, String workspace, Json event, Json before, String message) {
        return author(workspace, before).map(author -> new Request.Deleted(id, author, place(event, before), message));
    }

    private static boolean direct(Json event) {
        String type = event.text("channel_type");
        if (type.isEmpty()) return event.text("channel").startsWith("D");
        return type.equals("im") || type.equals("app_home");
    }

    /** Empty for bots, ourselves among them, and for Slack's own notices. */
    private static Optional<LearnerId> author(String workspace, Json message) {
        if (message.has("bot_id")) return Optional.empty();
        return message.find("user")
                .filter(user -> !user.equals("USLACKBOT"))
                .map(user -> new LearnerId(workspace, user));
    }

    private static Place place(Json event, Json message) {
        return new Place(event.text("channel"), message.find("thread_ts"));
    }
}
