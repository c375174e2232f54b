package coach.rapport.playground.workspace;

import coach.rapport.playground.PlaygroundPart;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The channels, and one direct message with the app for each person. */
@PlaygroundPart
public class Conversations {
    /** A channel to which the app belongs. */
    public static final String SUPPORT = "C0SUPPORT1";

    /** A channel to which the app does not belong. */
    public static final String LOBBY = "C0LOBBY001";

    private final List<Conversation> all = new ArrayList<>();

    Conversations(People people) {
        Set<String> team = new HashSet<>();
        people.list().stream()
                .filter(person -> person.team().equals(People.TEAM))
                .forEach(person -> team.add(person.id()));
        all.add(new Conversation(LOBBY, "lobby", false, People.TEAM, team));
        team.add(People.BOT);
        all.add(new Conversation(SUPPORT, "team-support", false, People.TEAM, team));
        people.list().forEach(person -> all.add(withApp(person)));
    }

    private static Conversation withApp(Person person) {
        String id = "D" + person.id().substring(1);
        return new Conversation(id, "Rapport", true, person.team(), Set.of(person.id(), People.BOT));
    }

    public List<Conversation> list() {
        return List.copyOf(all);
    }

    public List<Conversation> listOf(String user) {
        return all.stream().filter(conversation -> conversation.has(user)).toList();
    }

    public Optional<Conversation> find(String id) {
        return all.stream().filter(conversation -> conversation.id().equals(id)).findFirst();
    }

    /** @throws IllegalArgumentException where there is none with that id */
    public Conversation get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("channel_not_found"));
    }

    /** The direct message between a person and the app. */
    public Optional<Conversation> findDirect(String user) {
        return all.stream()
                .filter(conversation -> conversation.direct() && conversation.has(user))
                .findFirst();
    }
}
