package coach.rapport.slack.receiving;

import coach.rapport.chat.Place;
import coach.rapport.chat.Request;
import coach.rapport.learners.LearnerId;
import java.util.Optional;

/** Slack's events as requests. What does not concern Rapport is empty. */
final class Events {
    private Events() {}

    /** Reads the whole envelope, the JSON object with {@code event_id} and {@code event} in it. */
    static Optional<Request> read(Json envelope) {
        String id = envelope.text("event_id");
        String workspace = workspace(envelope);
        Json event = envelope.within("event");
        return switch (event.text("type")) {
            case "message" -> Messages.read(id, workspace, event);
            case "app_home_opened" -> opened(id, workspace, event);
            case "agent_session_stopped" -> Optional.of(new Request.Stopped(id, user(workspace, event), place(event)));
            case "app_uninstalled" -> Optional.of(new Request.Removed(id, user(workspace, event)));
            case "tokens_revoked" -> revoked(id, workspace, event);
            // Who came or went, and what the channel is called now, is looked up when it is needed and never kept.
            case "member_joined_channel",
                    "member_left_channel",
                    "channel_left",
                    "group_left",
                    "channel_archive",
                    "group_archive",
                    "channel_unarchive",
                    "group_unarchive",
                    "channel_deleted",
                    "group_deleted",
                    "channel_rename",
                    "group_rename",
                    "channel_shared",
                    "channel_unshared" -> changed(id, installed(envelope), event);
            default -> Optional.empty();
        };
    }

    static Place place(Json event) {
        return new Place(event.text("channel"), event.find("thread_ts"));
    }

    private static Optional<Request> opened(String id, String workspace, Json event) {
        return switch (event.text("tab")) {
            case "home" -> Optional.of(new Request.HomeOpened(id, user(workspace, event)));
            case "messages" -> Optional.of(new Request.MessagesOpened(id, user(workspace, event), place(event)));
            default -> Optional.empty();
        };
    }

    /** Only the bot's token is ours: a person who revokes their own has not removed Rapport. */
    private static Optional<Request> revoked(String id, String workspace, Json event) {
        if (!event.within("tokens").lists("bot")) return Optional.empty();
        return Optional.of(new Request.Removed(id, user(workspace, event)));
    }

    /** Slack gives the channel's id, or the channel as a whole where its name is what changed. */
    private static Optional<Request> changed(String id, String workspace, Json event) {
        return event.find("channel")
                .or(() -> event.within("channel").find("id"))
                .map(channel -> new Request.TeamDue(id, LearnerId.nobody(workspace), channel));
    }

    private static LearnerId user(String workspace, Json event) {
        return new LearnerId(workspace, event.text("user"));
    }

    /** The workspace that Rapport is in. In a channel that two companies share, {@code team_id} may be the other one. */
    private static String installed(Json envelope) {
        return envelope.first("authorizations").find("team_id").orElseGet(() -> workspace(envelope));
    }

    private static String workspace(Json envelope) {
        return envelope.find("team_id").orElseGet(() -> envelope.text("context_team_id"));
    }
}
