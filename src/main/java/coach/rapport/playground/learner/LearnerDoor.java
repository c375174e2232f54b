package coach.rapport.playground.learner;

import coach.rapport.playground.PlaygroundDoor;
import coach.rapport.playground.deliveries.Answer;
import coach.rapport.playground.workspace.Json;
import coach.rapport.playground.workspace.People;
import coach.rapport.playground.workspace.Person;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a person does, one address each. The page and the tests use the same. */
@PlaygroundDoor
@RequestMapping("/playground/learner")
class LearnerDoor {
    private final People people;
    private final Talk talk;
    private final Commands commands;
    private final Acts acts;
    private final Forms forms;

    LearnerDoor(People people, Talk talk, Commands commands, Acts acts, Forms forms) {
        this.people = people;
        this.talk = talk;
        this.commands = commands;
        this.acts = acts;
        this.forms = forms;
    }

    @PostMapping("/message")
    ObjectNode message(@RequestBody ObjectNode request) {
        return done(talk.say(
                person(request),
                text(request, "channel"),
                text(request, "text"),
                text(request, "thread_ts"),
                Json.items(request.path("files")).stream()
                        .map(file -> file.asString(""))
                        .toList()));
    }

    @PostMapping("/edit")
    ObjectNode edit(@RequestBody ObjectNode request) {
        return done(talk.edit(person(request), text(request, "channel"), text(request, "ts"), text(request, "text")));
    }

    @PostMapping("/delete")
    ObjectNode delete(@RequestBody ObjectNode request) {
        return done(talk.delete(person(request), text(request, "channel"), text(request, "ts")));
    }

    @PostMapping("/command")
    ObjectNode command(@RequestBody ObjectNode request) {
        if (!text(request, "thread_ts").isEmpty()) throw new IllegalArgumentException("not_in_threads");
        String error = commands.run(person(request), text(request, "channel"), text(request, "text"));
        return error.isEmpty() ? ok() : Json.object().put("ok", false).put("error", error);
    }

    @PostMapping("/action")
    ObjectNode action(@RequestBody ObjectNode request) {
        boolean inView = request.hasNonNull("view_id");
        return answered(inView ? acts.onView(person(request), request) : acts.onMessage(person(request), request));
    }

    @PostMapping("/shortcut")
    ObjectNode shortcut(@RequestBody ObjectNode request) {
        return answered(acts.shortcut(
                person(request), text(request, "channel"), text(request, "ts"), text(request, "callback_id")));
    }

    @PostMapping("/submit")
    ObjectNode submit(@RequestBody ObjectNode request) {
        return forms.submit(person(request), text(request, "view_id"), request.path("values"));
    }

    @PostMapping("/close")
    ObjectNode close(@RequestBody ObjectNode request) {
        forms.close(
                person(request), text(request, "view_id"), request.path("all").asBoolean(false));
        return ok();
    }

    private Person person(JsonNode request) {
        return people.get(text(request, "user"));
    }

    private static String text(JsonNode request, String field) {
        return Json.text(request, field);
    }

    private static ObjectNode done(Talk.Done done) {
        ObjectNode answer = ok().put("ts", done.ts());
        done.sent()
                .ifPresent(sent -> answer.put("event_id", sent.eventId())
                        .put("acknowledged", sent.answer().acknowledged()));
        return answer;
    }

    private static ObjectNode answered(Answer answer) {
        return answer.acknowledged() ? ok() : Json.object().put("ok", false).put("error", answer.failure());
    }

    private static ObjectNode ok() {
        return Json.object().put("ok", true);
    }
}
