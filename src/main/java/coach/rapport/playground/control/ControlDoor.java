package coach.rapport.playground.control;

import coach.rapport.playground.PlaygroundDoor;
import coach.rapport.playground.deliveries.Answer;
import coach.rapport.playground.deliveries.EventQueue;
import coach.rapport.playground.faults.FaultDesk;
import coach.rapport.playground.faults.RateLimits;
import coach.rapport.playground.workspace.Json;
import coach.rapport.playground.workspace.People;
import coach.rapport.playground.workspace.PlaygroundClock;
import java.time.Duration;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The clock, faults, rates, and events out of the ordinary. */
@PlaygroundDoor
@RequestMapping("/playground/control")
class ControlDoor {
    private final PlaygroundClock clock;
    private final FaultDesk faults;
    private final RateLimits rates;
    private final EventQueue queue;

    ControlDoor(PlaygroundClock clock, FaultDesk faults, RateLimits rates, EventQueue queue) {
        this.clock = clock;
        this.faults = faults;
        this.rates = rates;
        this.queue = queue;
    }

    @GetMapping("/clock")
    ObjectNode clock() {
        return ok().put("now_ms", clock.millis()).put("ahead_ms", clock.ahead().toMillis());
    }

    @PostMapping("/clock")
    ObjectNode moveClock(@RequestBody ObjectNode request) {
        clock.moveForward(Duration.ofSeconds(request.path("seconds").asLong(0)));
        return clock();
    }

    @PostMapping("/faults")
    ObjectNode orderFault(@RequestBody ObjectNode request) {
        String method = Json.findText(request, "method").orElse("*");
        faults.order(method, FaultOrder.read(request), request.path("times").asInt(1));
        return ok();
    }

    @DeleteMapping("/faults")
    ObjectNode clearFaults() {
        faults.clear();
        return ok();
    }

    @PostMapping("/rates")
    ObjectNode enforceRates(@RequestBody ObjectNode request) {
        rates.enforce(request.path("enforced").asBoolean(false));
        return ok();
    }

    @PostMapping("/redeliver")
    ObjectNode redeliver(@RequestBody ObjectNode request) {
        ArrayNode acknowledged = Json.array();
        for (int number = 1; number <= request.path("times").asInt(1); number++) {
            Answer answer = queue.repeat(Json.text(request, "event_id"), number);
            acknowledged.add(answer.acknowledged());
        }
        ObjectNode answer = ok();
        answer.set("acknowledged", acknowledged);
        return answer;
    }

    @PostMapping("/event")
    ObjectNode event(@RequestBody ObjectNode request) {
        if (!(request.path("event") instanceof ObjectNode event)) throw new IllegalArgumentException("no_event");
        String team = Json.findText(request, "team").orElse(People.TEAM);
        EventQueue.Sent sent = queue.send(event.deepCopy(), team);
        return ok().put("event_id", sent.eventId())
                .put("acknowledged", sent.answer().acknowledged());
    }

    private static ObjectNode ok() {
        return Json.object().put("ok", true);
    }
}
