package coach.rapport.playground.learner;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.workspace.Json;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.databind.node.ObjectNode;

/** Says what a person cannot do here, as {@code {"ok": false, "error": NAME}} with status 400. */
@RestControllerAdvice("coach.rapport.playground")
@ConditionalOnProperty(name = PlaygroundPart.SWITCH, havingValue = "true")
class Refusals {
    @ExceptionHandler(IllegalArgumentException.class)
    ResponseEntity<ObjectNode> refused(IllegalArgumentException refusal) {
        return ResponseEntity.badRequest()
                .body(Json.object().put("ok", false).put("error", String.valueOf(refusal.getMessage())));
    }
}
