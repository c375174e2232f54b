package coach.rapport.playground.channels;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.workspace.Conversation;
import coach.rapport.playground.workspace.Conversations;
import coach.rapport.playground.workspace.People;
import coach.rapport.playground.workspace.Person;
import java.util.HashSet;
import java.util.Set;

/** What people do with channels. Refusals carry Slack's names. */
@PlaygroundPart
public class Channels {
    private final Conversations conversations;
    private final People people;
    private final Told told;

    Channels(Conversations conversations, People people, Told told) {
        this.conversations = conversations;
        this.people = people;
        this.told = told;
    }

    public void add(Person by, String channel, Person who) {
        Conversation before = changeable(channel);
        if (before.has(who.id())) throw new IllegalArgumentException("already_in_channel");
        boolean ours = who.team().equals(before.team()) || before.connected().contains(who.team());
        if (!ours) throw new IllegalArgumentException("user_not_found");
        told.joined(conversations.change(channel, now -> now.joinedBy(who.id())), who, by);
    }

    public void remove(Person by, String channel, Person who) {
        if (!changeable(channel).has(who.id())) throw new IllegalArgumentException("not_in_channel");
        told.left(conversations.change(channel, now -> now.leftBy(who.id())), who, by);
    }

    public void archive(Person by, String channel) {
        changeable(channel);
        told.archived(conversations.change(channel, now -> now.archived(true)), by);
    }

    /** Whoever brings a public channel back is alone in it, as in Slack; a private one keeps its members. */
    public void unarchive(Person by, String channel) {
        if (!named(channel).archived()) throw new IllegalArgumentException("not_archived");
        told.unarchived(
                conversations.change(channel, now -> {
                    Conversation open = now.archived(false);
                    return open.closed() ? open : open.withMembers(Set.of(by.id()));
                }),
                by);
    }

    /** Another company's people may come, and those whom the playground has of it do. */
    public void share(Person by, String channel, String team) {
        Set<String> teams = new HashSet<>(changeable(channel).connected());
        if (!teams.add(team)) throw new IllegalArgumentException("already_shared");
        told.shared(conversations.change(channel, now -> now.sharedWith(teams)), team);
        for (Person guest : people.list()) if (guest.team().equals(team)) add(by, channel, guest);
    }

    public void unshare(Person by, String channel, String team) {
        Set<String> teams = new HashSet<>(changeable(channel).connected());
        if (!teams.remove(team)) throw new IllegalArgumentException("not_shared");
        for (Person guest : people.list()) {
            if (guest.team().equals(team) && named(channel).has(guest.id())) remove(by, channel, guest);
        }
        told.unshared(conversations.change(channel, now -> now.sharedWith(teams)), team);
    }

    public void rename(String channel, String name) {
        changeable(channel);
        told.renamed(conversations.change(channel, now -> now.named(name)));
    }

    /** Private, or public again. Slack tells apps nothing about it. */
    public void close(String channel, boolean closed) {
        changeable(channel);
        conversations.change(channel, now -> now.closed(closed));
    }

    public void delete(Person by, String channel) {
        Conversation gone = named(channel);
        conversations.delete(channel);
        told.deleted(gone, by);
    }

    private Conversation changeable(String channel) {
        Conversation found = named(channel);
        if (found.archived()) throw new IllegalArgumentException("is_archived");
        return found;
    }

    private Conversation named(String channel) {
        Conversation found = conversations.get(channel);
        if (found.direct()) throw new IllegalArgumentException("method_not_supported_for_channel_type");
        return found;
    }
}
