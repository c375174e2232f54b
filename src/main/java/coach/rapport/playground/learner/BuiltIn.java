package coach.rapport.playground.learner;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.channels.Channels;
import coach.rapport.playground.workspace.Conversations;
import coach.rapport.playground.workspace.Json;
import coach.rapport.playground.workspace.People;
import coach.rapport.playground.workspace.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The commands that are Slack's own, for what people do with channels. */
@PlaygroundPart
class BuiltIn {
    private static final Set<String> NAMES = Set.of("/invite", "/remove", "/leave", "/archive", "/unarchive");

    private final Channels channels;
    private final Conversations conversations;
    private final People people;

    BuiltIn(Channels channels, Conversations conversations, People people) {
        this.channels = channels;
        this.conversations = conversations;
        this.people = people;
    }

    boolean knows(String command) {
        return NAMES.contains(command);
    }

    /** As the page offers them, only where there is a channel. */
    List<ObjectNode> lines() {
        return List.of(
                line("/invite", "@Rapport", "Add a person or an app to this channel"),
                line("/remove", "@Rapport", "Remove a person or an app from this channel"),
                line("/leave", "", "Leave this channel"),
                line("/archive", "", "Archive this channel"),
                line("/unarchive", "", "Bring this channel back"));
    }

    private static ObjectNode line(String line, String hint, String about) {
        return Json.object()
                .put("line", line)
                .put("hint", hint)
                .put("about", about)
                .put("in_channels", true);
    }

    /** @throws IllegalArgumentException where it cannot be done, in words for whoever typed it */
    void run(Person person, String channel, String command, String text) {
        if (conversations.get(channel).direct()) {
            throw new IllegalArgumentException("`%s` is for channels.".formatted(command));
        }
        try {
            switch (command) {
                case "/invite" -> named(text).forEach(who -> channels.add(person, channel, who));
                case "/remove" -> named(text).forEach(who -> channels.remove(person, channel, who));
                case "/leave" -> channels.remove(person, channel, person);
                case "/archive" -> channels.archive(person, channel);
                case "/unarchive" -> channels.unarchive(person, channel);
                default -> throw new IllegalArgumentException("unknown_command");
            }
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(inWords(String.valueOf(refused.getMessage())), refused);
        }
    }

    /** Several may be named, each by handle or whole name: {@code @ana @Ben Okafor}. */
    private List<Person> named(String text) {
        List<Person> named = new ArrayList<>();
        for (String name : text.split("[@,]")) {
            if (!name.isBlank()) named.add(person(name.strip()));
        }
        if (named.isEmpty()) throw new IllegalArgumentException("Say whom: `/invite @Rapport`.");
        return named;
    }

    private Person person(String name) {
        Stream<Person> everyone = Stream.concat(people.list().stream(), people.find(People.BOT).stream());
        return everyone.filter(person ->
                        person.handle().equalsIgnoreCase(name) || person.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nobody here is called \"%s\".".formatted(TypedText.escaped(name))));
    }

    private static String inWords(String error) {
        return switch (error) {
            case "already_in_channel" -> "They are in this channel already.";
            case "not_in_channel" -> "They are not in this channel.";
            case "user_not_found" -> "They belong to another company, and this channel is not shared with it.";
            case "is_archived" -> "This channel is archived. `/unarchive` brings it back.";
            case "not_archived" -> "This channel is not archived.";
            default -> error;
        };
    }
}
