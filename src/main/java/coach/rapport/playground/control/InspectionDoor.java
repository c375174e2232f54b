package coach.rapport.playground.control;

import coach.rapport.playground.PlaygroundDoor;
import coach.rapport.playground.deliveries.DeliveryLog;
import coach.rapport.playground.faults.CallLog;
import coach.rapport.playground.workspace.FileCards;
import coach.rapport.playground.workspace.Files;
import coach.rapport.playground.workspace.Json;
import coach.rapport.playground.workspace.Kind;
import coach.rapport.playground.workspace.Messages;
import coach.rapport.playground.workspace.PrivateMessages;
import coach.rapport.playground.workspace.Shelf;
import coach.rapport.playground.workspace.Views;
import java.util.List;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.ObjectNode;

/** What was called, delivered, said and shown. */
@PlaygroundDoor
@RequestMapping("/playground/control")
class InspectionDoor {
    private final CallLog calls;
    private final DeliveryLog deliveries;
    private final Messages messages;
    private final PrivateMessages privately;
    private final Views views;
    private final Files files;
    private final FileCards cards;
    private final Shelf shelf;

    InspectionDoor(
            CallLog calls,
            DeliveryLog deliveries,
            Messages messages,
            PrivateMessages privately,
            Views views,
            Files files,
            FileCards cards,
            Shelf shelf) {
        this.calls = calls;
        this.deliveries = deliveries;
        this.messages = messages;
        this.privately = privately;
        this.views = views;
        this.files = files;
        this.cards = cards;
        this.shelf = shelf;
    }

    @GetMapping("/calls")
    ObjectNode calls(@RequestParam(defaultValue = "") String method) {
        return listed("calls", calls.list(method));
    }

    @DeleteMapping("/calls")
    ObjectNode clearCalls() {
        calls.clear();
        deliveries.clear();
        return Json.object().put("ok", true);
    }

    @GetMapping("/deliveries")
    ObjectNode deliveries() {
        ObjectNode answer = listed("deliveries", deliveries.list());
        answer.set("pending", Json.arrayOf(shelf.list(Kind.DELIVERY)));
        return answer;
    }

    @GetMapping("/messages")
    ObjectNode messages(@RequestParam String channel, @RequestParam(defaultValue = "") String user) {
        ObjectNode answer = listed("messages", messages.list(channel));
        answer.set("ephemeral", Json.arrayOf(privately.list(channel, user)));
        return answer;
    }

    @GetMapping("/home")
    ObjectNode home(@RequestParam String user) {
        ObjectNode answer = Json.object().put("ok", true);
        answer.set("view", views.findHome(user).orElse(null));
        return answer;
    }

    @GetMapping("/modal")
    ObjectNode modal(@RequestParam String user) {
        return listed("stack", views.stack(user));
    }

    @GetMapping("/sessions")
    ObjectNode sessions() {
        ObjectNode answer = listed("sessions", shelf.list(Kind.SESSION));
        answer.set("statuses", Json.arrayOf(shelf.list(Kind.STATUS)));
        answer.set("prompts", Json.arrayOf(shelf.list(Kind.PROMPTS)));
        return answer;
    }

    @GetMapping("/files")
    ObjectNode files() {
        return listed("files", files.list().stream().map(cards::of).toList());
    }

    private static ObjectNode listed(String field, List<ObjectNode> documents) {
        ObjectNode answer = Json.object().put("ok", true);
        answer.set(field, Json.arrayOf(documents));
        return answer;
    }
}
