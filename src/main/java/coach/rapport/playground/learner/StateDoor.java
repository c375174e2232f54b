package coach.rapport.playground.learner;

import coach.rapport.playground.PlaygroundDoor;
import coach.rapport.playground.workspace.Conversation;
import coach.rapport.playground.workspace.Conversations;
import coach.rapport.playground.workspace.Entry;
import coach.rapport.playground.workspace.Json;
import coach.rapport.playground.workspace.People;
import coach.rapport.playground.workspace.Person;
import coach.rapport.playground.workspace.PlaygroundClock;
import coach.rapport.playground.workspace.Shelf;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything that one person's page shows, at once. */
@PlaygroundDoor
class StateDoor {
    private final People people;
    private final Conversations conversations;
    private final Shelf shelf;
    private final Audience audience;
    private final PlaygroundClock clock;
    private final CommandList commands;
    private final ShortcutList shortcuts;

    StateDoor(
            People people,
            Conversations conversations,
            Shelf shelf,
            Audience audience,
            PlaygroundClock clock,
            CommandList commands,
            ShortcutList shortcuts) {
        this.people = people;
        this.conversations = conversations;
        this.shelf = shelf;
        this.audience = audience;
        this.clock = clock;
        this.commands = commands;
        this.shortcuts = shortcuts;
    }

    @GetMapping("/playground/learner/state")
    ObjectNode state(@RequestParam String user) {
        Person person = people.get(user);
        ObjectNode state = Json.object().put("user", person.id()).put("bot", People.BOT);
        state.put("now_ms", clock.millis()).put("ahead_ms", clock.ahead().toMillis());
        state.set(
                "people",
                Json.arrayOf(people.list().stream().map(StateDoor::card).toList()));
        state.set(
                "conversations",
                Json.arrayOf(conversations.listOf(person.id()).stream()
                        .map(Conversation::asChannel)
                        .toList()));
        state.set("commands", Json.arrayOf(commands.lines()));
        state.set("shortcuts", Json.arrayOf(shortcuts.list()));
        ArrayNode documents = state.putArray("documents");
        for (Entry entry : shelf.everything()) {
            if (entry.kind().shown() && audience.sees(person.id(), entry)) documents.add(document(entry));
        }
        return state;
    }

    static ObjectNode document(Entry entry) {
        ObjectNode document = Json.object().put("kind", entry.kind().label()).put("key", entry.key());
        document.set("value", entry.value());
        return document;
    }

    private static ObjectNode card(Person person) {
        return Json.object()
                .put("id", person.id())
                .put("handle", person.handle())
                .put("name", person.name())
                .put("role", person.role())
                .put("tz", person.zone().getId())
                .put("team", person.team());
    }
}
