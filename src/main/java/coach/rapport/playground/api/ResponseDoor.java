package coach.rapport.playground.api;

import coach.rapport.playground.PlaygroundDoor;
import coach.rapport.playground.deliveries.ResponseUrls;
import coach.rapport.playground.workspace.Json;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import tools.jackson.databind.node.ObjectNode;

/** {@code /playground/response/ID}: where {@code response_url} points. */
@PlaygroundDoor
class ResponseDoor {
    private final ResponseUrls urls;
    private final Responses responses;

    ResponseDoor(ResponseUrls urls, Responses responses) {
        this.urls = urls;
        this.responses = responses;
    }

    @PostMapping("/playground/response/{id}")
    ResponseEntity<String> respond(@PathVariable String id, @RequestBody byte[] body) {
        try {
            ObjectNode response = Json.findObject(new String(body, StandardCharsets.UTF_8))
                    .orElseThrow(() -> new ApiError("invalid_payload"));
            responses.accept(urls.use(id), response);
            return ResponseEntity.ok("ok");
        } catch (ApiError error) {
            return refused(400, error.name());
        } catch (IllegalArgumentException refused) {
            return refused(404, String.valueOf(refused.getMessage()));
        }
    }

    private static ResponseEntity<String> refused(int status, String error) {
        String body = Json.object().put("ok", false).put("error", error).toString();
        return ResponseEntity.status(status)
                .header("Content-Type", "application/json")
                .body(body);
    }
}
