package coach.rapport.playground.learner;

import coach.rapport.playground.PlaygroundDoor;
import coach.rapport.playground.deliveries.EventQueue;
import coach.rapport.playground.workspace.FileCards;
import coach.rapport.playground.workspace.Files;
import coach.rapport.playground.workspace.Json;
import coach.rapport.playground.workspace.People;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.ObjectNode;

/** Visits to the app's Home, the stop button, and files. */
@PlaygroundDoor
class VisitDoor {
    private static final int LARGEST = 5_000_000;

    private final People people;
    private final Visits visits;
    private final Files files;
    private final FileCards cards;

    VisitDoor(People people, Visits visits, Files files, FileCards cards) {
        this.people = people;
        this.visits = visits;
        this.files = files;
        this.cards = cards;
    }

    @PostMapping("/playground/learner/home")
    ObjectNode home(@RequestBody ObjectNode request) {
        String tab = Json.findText(request, "tab").orElse("home");
        return sent(visits.open(people.get(Json.text(request, "user")), tab));
    }

    @PostMapping("/playground/learner/stop")
    ObjectNode stop(@RequestBody ObjectNode request) {
        return sent(visits.stop(
                people.get(Json.text(request, "user")),
                Json.text(request, "channel"),
                Json.text(request, "thread_ts")));
    }

    @PostMapping("/playground/learner/upload")
    ObjectNode upload(
            @RequestParam String user,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String alt,
            @RequestBody byte[] bytes) {
        if (bytes.length > LARGEST) throw new IllegalArgumentException("file_too_large");
        ObjectNode file = files.begin(people.get(user).id(), name, bytes.length, alt);
        files.receive(Json.text(file, "id"), bytes);
        ObjectNode answer = Json.object().put("ok", true);
        answer.set("file", cards.of(files.complete(Json.text(file, "id"), "")));
        return answer;
    }

    @GetMapping("/playground/files/{id}")
    ResponseEntity<byte[]> file(@PathVariable String id) {
        return files.findBytes(id)
                .map(bytes -> shown(files.get(id), bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    // Whatever is in a file, it is never run as a page of ours.
    private static ResponseEntity<byte[]> shown(ObjectNode file, byte[] bytes) {
        String type = Json.text(file, "mimetype");
        ContentDisposition.Builder disposition =
                type.startsWith("image/") ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox")
                .header(
                        "Content-Disposition",
                        disposition.filename(Json.text(file, "name")).build().toString())
                .body(bytes);
    }

    private static ObjectNode sent(EventQueue.Sent sent) {
        return Json.object()
                .put("ok", true)
                .put("event_id", sent.eventId())
                .put("acknowledged", sent.answer().acknowledged());
    }
}
