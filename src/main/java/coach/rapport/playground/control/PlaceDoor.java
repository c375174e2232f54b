package coach.rapport.playground.control;

import coach.rapport.playground.PlaygroundDoor;
import coach.rapport.playground.channels.Channels;
import coach.rapport.playground.workspace.Conversation;
import coach.rapport.playground.workspace.Conversations;
import coach.rapport.playground.workspace.Json;
import coach.rapport.playground.workspace.People;
import coach.rapport.playground.workspace.Person;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Where people live, and what their channels are like. */
@PlaygroundDoor
@RequestMapping("/playground/control")
class PlaceDoor {
    private final People people;
    private final Channels channels;
    private final Conversations conversations;

    PlaceDoor(People people, Channels channels, Conversations conversations) {
        this.people = people;
        this.channels = channels;
        this.conversations = conversations;
    }

    @PostMapping("/zone")
    ObjectNode zone(@RequestBody ObjectNode request) {
        people.move(Json.text(request, "user"), zone(Json.text(request, "tz")));
        return Json.object().put("ok", true);
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException("unknown_zone", unknown);
        }
    }

    /** What the channel is already is left as it is. */
    @PostMapping("/channel")
    ObjectNode channel(@RequestBody ObjectNode request) {
        String channel = Json.text(request, "channel");
        Conversation now = conversations.get(channel);
        Person by = people.get(Json.findText(request, "by").orElseGet(() -> someone(now)));
        whereOther(request, "archived", now.archived(), archived -> {
            if (archived) channels.archive(by, channel);
            else channels.unarchive(by, channel);
        });
        whereOther(request, "private", now.closed(), closed -> channels.close(channel, closed));
        whereOther(request, "shared", now.shared(), shared -> {
            if (shared) channels.share(by, channel, People.OTHER_TEAM);
            else channels.unshare(by, channel, People.OTHER_TEAM);
        });
        Json.findText(request, "name").ifPresent(name -> channels.rename(channel, name));
        for (JsonNode who : Json.items(request.path("adds"))) channels.add(by, channel, people.get(who.asString("")));
        for (JsonNode who : Json.items(request.path("removes"))) {
            channels.remove(by, channel, people.get(who.asString("")));
        }
        if (request.path("deleted").asBoolean(false)) channels.delete(by, channel);
        return Json.object().put("ok", true);
    }

    private static String someone(Conversation channel) {
        return channel.members().stream()
                .filter(member -> !member.equals(People.BOT))
                .sorted()
                .findFirst()
                .orElse(People.BOT);
    }

    private static void whereOther(ObjectNode request, String field, boolean now, Consumer<Boolean> change) {
        if (request.has(field) && request.path(field).asBoolean(now) != now) change.accept(!now);
    }
}
