package coach.rapport.playground.api;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.workspace.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.node.ObjectNode;

/** Finds the method that was called, checks the token, and puts the outcome into Slack's form. */
@PlaygroundPart
class ApiMethods {
    private static final String SOCKET = "apps.connections.open";

    private final Map<String, ApiMethod> methods = new HashMap<>();
    private final String botToken;
    private final String appToken;

    ApiMethods(
            List<ApiFamily> families,
            @Value("${rapport.slack.bot-token}") String botToken,
            @Value("${rapport.playground.app-token}") String appToken) {
        families.forEach(family -> methods.putAll(family.methods()));
        this.botToken = botToken;
        this.appToken = appToken;
    }

    ObjectNode answer(ApiCall call) {
        try {
            return succeeded(checked(call).answer(call));
        } catch (ApiError error) {
            return refused(error);
        } catch (IllegalArgumentException unknown) {
            // People, conversations, messages and files name what they could not find as Slack does.
            return refused(new ApiError(String.valueOf(unknown.getMessage())));
        }
    }

    private ApiMethod checked(ApiCall call) {
        ApiMethod method = methods.get(call.method());
        if (method == null) throw new ApiError("unknown_method");
        if (call.method().equals("api.test")) return method;
        if (call.token().isEmpty()) throw new ApiError("not_authed");
        String needed = call.method().equals(SOCKET) ? appToken : botToken;
        if (call.token().equals(needed)) return method;
        boolean otherKind = call.token().equals(appToken) || call.token().equals(botToken);
        throw new ApiError(otherKind ? "not_allowed_token_type" : "invalid_auth");
    }

    private static ObjectNode succeeded(ObjectNode body) {
        ObjectNode answer = Json.object().put("ok", true);
        answer.setAll(body);
        return answer;
    }

    private static ObjectNode refused(ApiError error) {
        ObjectNode answer = Json.object().put("ok", false).put("error", error.name());
        if (!error.messages().isEmpty()) {
            answer.set("errors", Json.strings(error.messages()));
            answer.putObject("response_metadata").set("messages", Json.strings(error.messages()));
        }
        return answer;
    }
}
