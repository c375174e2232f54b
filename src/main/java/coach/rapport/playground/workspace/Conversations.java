package coach.rapport.playground.workspace;

import coach.rapport.playground.PlaygroundPart;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** The channels, and one direct message with the app for each person. What became of a channel outlives the process. */
@PlaygroundPart
public class Conversations {
    /** A channel of everybody in the workspace, to which the app belongs. */
    public static final String SUPPORT = "C0SUPPORT1";

    /** A channel of everybody in the workspace, to which the app does not belong. */
    public static final String LOBBY = "C0LOBBY001";

    /** A team's channel in three time zones, to which the app can be invited. */
    public static final String RETURNS = "C0RETURNS1";

    private static final Set<String> NOT_IN_RETURNS = Set.of("chloe");
    private static final String DELETED = "is_deleted";

    // Read while the shelf tells of a change, so reading must not wait for a change under way.
    private final Map<String, Conversation> all = Collections.synchronizedMap(new LinkedHashMap<>());
    private final Shelf shelf;

    Conversations(People people, Shelf shelf) {
        this.shelf = shelf;
        List<Person> staff = people.list().stream()
                .filter(person -> person.team().equals(People.TEAM))
                .toList();
        Set<String> team = ids(staff);
        put(Conversation.channel(LOBBY, "lobby", team));
        put(Conversation.channel(
                RETURNS,
                "team-returns",
                ids(staff.stream()
                        .filter(person -> !NOT_IN_RETURNS.contains(person.handle()))
                        .toList())));
        Set<String> withApp = new HashSet<>(team);
        withApp.add(People.BOT);
        put(Conversation.channel(SUPPORT, "team-support", withApp));
        people.list().forEach(person -> put(Conversation.withApp(person)));
        shelf.list(Kind.CONVERSATION).forEach(this::remember);
    }

    private static Set<String> ids(List<Person> people) {
        return people.stream().map(Person::id).collect(Collectors.toSet());
    }

    private void put(Conversation conversation) {
        all.put(conversation.id(), conversation);
    }

    private void remember(ObjectNode document) {
        if (document.path(DELETED).asBoolean(false)) {
            all.remove(Json.text(document, "id"));
        } else {
            put(Conversation.of(document));
        }
    }

    public List<Conversation> list() {
        synchronized (all) {
            return List.copyOf(all.values());
        }
    }

    public List<Conversation> listOf(String user) {
        return list().stream().filter(conversation -> conversation.has(user)).toList();
    }

    public Optional<Conversation> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    /** @throws IllegalArgumentException where there is none with that id */
    public Conversation get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("channel_not_found"));
    }

    /** The direct message between a person and the app. */
    public Optional<Conversation> findDirect(String user) {
        return list().stream()
                .filter(conversation -> conversation.direct() && conversation.has(user))
                .findFirst();
    }

    /**
     * Changes a channel and returns it as it is now.
     *
     * @throws IllegalArgumentException where there is no such channel
     */
    public synchronized Conversation change(String id, UnaryOperator<Conversation> change) {
        Conversation now = change.apply(get(id));
        put(now);
        shelf.put(Kind.CONVERSATION, id, now.document());
        return now;
    }

    public synchronized void delete(String id) {
        all.remove(id);
        shelf.put(Kind.CONVERSATION, id, Json.object().put("id", id).put(DELETED, true));
    }
}
