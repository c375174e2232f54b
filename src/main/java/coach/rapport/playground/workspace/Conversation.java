package coach.rapport.playground.workspace;

import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * A channel, or a direct message between one person and the app.
 *
 * @param members ids of the people and, where the app belongs to it, of the app
 */
public record Conversation(String id, String name, boolean direct, String team, Set<String> members) {
    public Conversation {
        members = Set.copyOf(members);
    }

    public boolean has(String user) {
        return members.contains(user);
    }

    /** The person on the other side of a direct message. */
    public String partner() {
        return members.stream()
                .filter(member -> !member.equals(People.BOT))
                .findFirst()
                .orElseThrow();
    }

    /** {@code im} or {@code channel}, as events name it. */
    public String type() {
        return direct ? "im" : "channel";
    }

    /** The conversation as {@code conversations.info} gives it. */
    public ObjectNode asChannel() {
        ObjectNode channel = Json.object().put("id", id).put("created", 1_767_225_600L);
        channel.put("is_im", direct).put("is_channel", !direct).put("is_group", false);
        channel.put("is_mpim", false).put("is_private", direct).put("is_archived", false);
        channel.put("is_member", has(People.BOT)).put("is_org_shared", false).put("context_team_id", team);
        if (direct) {
            channel.put("user", partner()).put("is_open", true);
        } else {
            channel.put("name", name).put("name_normalized", name).put("is_general", false);
            channel.put("num_members", members.size());
        }
        return channel;
    }
}
