package coach.rapport.playground.api;

import coach.rapport.playground.PlaygroundDoor;
import coach.rapport.playground.faults.CallLog;
import coach.rapport.playground.faults.FaultDesk;
import coach.rapport.playground.faults.RateLimits;
import coach.rapport.playground.workspace.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import tools.jackson.databind.node.ObjectNode;

/** {@code /playground/api/METHOD}: the stand-in for Slack's Web API. */
@PlaygroundDoor
class ApiDoor {
    private final ApiMethods methods;
    private final CallLog log;
    private final FaultDesk faults;
    private final RateLimits rates;

    ApiDoor(ApiMethods methods, CallLog log, FaultDesk faults, RateLimits rates) {
        this.methods = methods;
        this.log = log;
        this.faults = faults;
        this.rates = rates;
    }

    @RequestMapping(
            path = "/playground/api/{method}",
            method = {RequestMethod.GET, RequestMethod.POST})
    void call(@PathVariable String method, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ApiCall call = read(method, request, response);
        if (call == null) return;
        if (faults.strikesBefore(method, request, response)) {
            log.add(method, call.arguments(), Json.object().put("fault", true));
            return;
        }
        Optional<Duration> wait = rates.waitBefore(method, call.text("channel"));
        ObjectNode answer = wait.isPresent() ? limited(response, wait.get()) : methods.answer(call);
        log.add(method, call.arguments(), answer);
        if (!faults.strikesAfter(method, request)) write(response, answer);
    }

    private static @org.jspecify.annotations.Nullable ApiCall read(
            String method, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            return ApiArguments.read(method, request);
        } catch (ApiError error) {
            write(response, Json.object().put("ok", false).put("error", error.name()));
            return null;
        }
    }

    private static ObjectNode limited(HttpServletResponse response, Duration wait) {
        response.setStatus(429);
        response.setHeader("Retry-After", String.valueOf(wait.toSeconds()));
        return Json.object().put("ok", false).put("error", "ratelimited");
    }

    private static void write(HttpServletResponse response, ObjectNode answer) throws IOException {
        response.setContentType("application/json; charset=utf-8");
        response.getOutputStream().write(answer.toString().getBytes(StandardCharsets.UTF_8));
    }
}
