package coach.rapport.playground.workspace;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A channel, or a direct message between one person and the app.
 *
 * @param closed whether only its members know of it; Slack calls that private
 * @param team the workspace that it belongs to
 * @param connected other workspaces that it is shared with
 * @param members ids of the people and, where the app belongs to it, of the app
 */
public record Conversation(
        String id,
        String name,
        boolean direct,
        boolean closed,
        boolean archived,
        String team,
        Set<String> connected,
        Set<String> members) {
    public Conversation {
        connected = Set.copyOf(connected);
        members = Set.copyOf(members);
    }

    static Conversation channel(String id, String name, Set<String> members) {
        return new Conversation(id, name, false, false, false, People.TEAM, Set.of(), members);
    }

    static Conversation withApp(Person person) {
        String id = "D" + person.id().substring(1);
        Set<String> both = Set.of(person.id(), People.BOT);
        return new Conversation(id, "Rapport", true, true, false, person.team(), Set.of(), both);
    }

    public boolean has(String user) {
        return members.contains(user);
    }

    public boolean shared() {
        return !connected.isEmpty();
    }

    /** Whether the app may know of it. */
    public boolean seenByApp() {
        return !closed || has(People.BOT);
    }

    public Conversation joinedBy(String user) {
        Set<String> more = new HashSet<>(members);
        more.add(user);
        return withMembers(more);
    }

    public Conversation leftBy(String user) {
        return withMembers(
                members.stream().filter(member -> !member.equals(user)).collect(Collectors.toSet()));
    }

    public Conversation withMembers(Set<String> now) {
        return new Conversation(id, name, direct, closed, archived, team, connected, now);
    }

    public Conversation archived(boolean now) {
        return new Conversation(id, name, direct, closed, now, team, connected, members);
    }

    public Conversation closed(boolean now) {
        return new Conversation(id, name, direct, now, archived, team, connected, members);
    }

    public Conversation named(String now) {
        return new Conversation(id, now, direct, closed, archived, team, connected, members);
    }

    public Conversation sharedWith(Set<String> teams) {
        return new Conversation(id, name, direct, closed, archived, team, teams, members);
    }

    /** The person on the other side of a direct message. */
    public String partner() {
        return members.stream()
                .filter(member -> !member.equals(People.BOT))
                .findFirst()
                .orElseThrow();
    }

    /** {@code im}, {@code group} for a private channel, or {@code channel}, as events name it. */
    public String type() {
        if (direct) return "im";
        return closed ? "group" : "channel";
    }

    /** The conversation as {@code conversations.info} gives it. */
    public ObjectNode asChannel() {
        ObjectNode channel = Json.object().put("id", id).put("created", 1_767_225_600L);
        channel.put("is_im", direct).put("is_channel", !direct).put("is_group", false);
        channel.put("is_mpim", false).put("is_private", closed).put("is_archived", archived);
        // Archiving a public channel leaves nobody in it.
        channel.put("is_member", has(People.BOT) && (closed || !archived));
        channel.put("is_org_shared", false).put("context_team_id", team);
        if (direct) {
            channel.put("user", partner()).put("is_open", true);
        } else {
            channel.put("name", name).put("name_normalized", name).put("is_general", false);
            channel.put("num_members", members.size());
            channel.put("is_shared", shared()).put("is_ext_shared", shared()).put("is_pending_ext_shared", false);
            channel.set("connected_team_ids", Json.strings(sorted(connected)));
        }
        return channel;
    }

    /** The conversation as it is kept, and as the page gets it. */
    ObjectNode document() {
        ObjectNode document = asChannel().put("team", team);
        document.set("members", Json.strings(sorted(members)));
        return document;
    }

    static Conversation of(ObjectNode document) {
        return new Conversation(
                Json.text(document, "id"),
                Json.text(document, "name"),
                false,
                document.path("is_private").asBoolean(false),
                document.path("is_archived").asBoolean(false),
                Json.text(document, "team"),
                texts(document.path("connected_team_ids")),
                texts(document.path("members")));
    }

    private static List<String> sorted(Set<String> ids) {
        return ids.stream().sorted().toList();
    }

    private static Set<String> texts(JsonNode list) {
        return Json.items(list).stream().map(item -> item.asString("")).collect(Collectors.toSet());
    }
}
