package coach.rapport.playground.channels;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.deliveries.EventQueue;
import coach.rapport.playground.workspace.Conversation;
import coach.rapport.playground.workspace.Json;
import coach.rapport.playground.workspace.Messages;
import coach.rapport.playground.workspace.People;
import coach.rapport.playground.workspace.Person;
import coach.rapport.playground.workspace.Timestamps;
import tools.jackson.databind.node.ObjectNode;

/** Tells of what became of a channel: the people in a line of Slack's own, the app by an event. */
@PlaygroundPart
class Told {
    private final Messages messages;
    private final EventQueue queue;
    private final Timestamps timestamps;

    Told(Messages messages, EventQueue queue, Timestamps timestamps) {
        this.messages = messages;
        this.queue = queue;
        this.timestamps = timestamps;
    }

    /** @param by who added them; themselves where they came by themselves */
    void joined(Conversation channel, Person who, Person by) {
        boolean added = !by.id().equals(who.id());
        ObjectNode line = line("channel_join", who, "<@%s> has joined the channel".formatted(who.id()));
        ObjectNode event = member("member_joined_channel", channel, who);
        if (added) {
            line.put("inviter", by.id());
            event.put("inviter", by.id());
        }
        messages.post(channel.id(), line);
        if (channel.has(People.BOT)) tell(channel, event);
    }

    void left(Conversation channel, Person who, Person by) {
        messages.post(channel.id(), line("channel_leave", who, "<@%s> has left the channel".formatted(who.id())));
        if (who.bot()) {
            tell(channel, event(kind(channel) + "_left", channel).put("actor_id", by.id()));
        } else if (channel.has(People.BOT)) {
            tell(channel, member("member_left_channel", channel, who));
        }
    }

    void archived(Conversation channel, Person by) {
        messages.post(channel.id(), line("channel_archive", by, "<@%s> archived the channel".formatted(by.id())));
        happened("_archive", channel, by);
    }

    void unarchived(Conversation channel, Person by) {
        messages.post(channel.id(), line("channel_unarchive", by, "<@%s> un-archived the channel".formatted(by.id())));
        happened("_unarchive", channel, by);
    }

    void deleted(Conversation channel, Person by) {
        if (channel.seenByApp())
            tell(channel, event(kind(channel) + "_deleted", channel).put("actor_id", by.id()));
    }

    void renamed(Conversation channel) {
        if (!channel.seenByApp()) return;
        ObjectNode event = Json.object().put("type", kind(channel) + "_rename").put("event_ts", timestamps.next());
        event.putObject("channel")
                .put("id", channel.id())
                .put("name", channel.name())
                .put("created", 1_767_225_600L);
        tell(channel, event);
    }

    void shared(Conversation channel, String with) {
        if (channel.seenByApp()) tell(channel, event("channel_shared", channel).put("connected_team_id", with));
    }

    void unshared(Conversation channel, String with) {
        if (!channel.seenByApp()) return;
        ObjectNode event = event("channel_unshared", channel).put("previously_connected_team_id", with);
        tell(channel, event.put("is_ext_shared", channel.shared()));
    }

    private void happened(String what, Conversation channel, Person by) {
        if (channel.seenByApp())
            tell(channel, event(kind(channel) + what, channel).put("user", by.id()));
    }

    private void tell(Conversation channel, ObjectNode event) {
        queue.send(event, channel.team());
    }

    /** Slack has other events for what happens to private channels. */
    private static String kind(Conversation channel) {
        return channel.closed() ? "group" : "channel";
    }

    private ObjectNode member(String type, Conversation channel, Person who) {
        return event(type, channel)
                .put("user", who.id())
                .put("channel_type", channel.closed() ? "G" : "C")
                .put("team", who.team());
    }

    private ObjectNode event(String type, Conversation channel) {
        return Json.object().put("type", type).put("channel", channel.id()).put("event_ts", timestamps.next());
    }

    private static ObjectNode line(String subtype, Person who, String text) {
        return Json.object().put("subtype", subtype).put("user", who.id()).put("text", text);
    }
}
