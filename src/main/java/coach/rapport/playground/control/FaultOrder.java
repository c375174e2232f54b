package coach.rapport.playground.control;

import coach.rapport.playground.faults.Fault;
import coach.rapport.playground.workspace.Json;
import java.time.Duration;
import tools.jackson.databind.node.ObjectNode;

/** Reads which fault a test orders. */
final class FaultOrder {
    private FaultOrder() {}

    /** @throws IllegalArgumentException where {@code kind} is none of the faults */
    static Fault read(ObjectNode request) {
        return switch (Json.text(request, "kind")) {
            case "error" -> new Fault.Refusal(Json.text(request, "error"));
            case "ratelimited" ->
                new Fault.TooMany(Duration.ofSeconds(request.path("retry_after").asLong(1)));
            case "server_error" -> new Fault.ServerError(request.path("status").asInt(500));
            case "hang" ->
                new Fault.Silence(Duration.ofSeconds(request.path("seconds").asLong(60)));
            case "reset" -> new Fault.Cut();
            case "lost_answer" -> new Fault.LostAnswer();
            default -> throw new IllegalArgumentException("unknown_fault");
        };
    }
}
