package coach.rapport.playground.api;

import coach.rapport.playground.workspace.Json;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One call by the app.
 *
 * @param method such as {@code chat.postMessage}
 * @param token the bearer token, empty where none was sent
 * @param arguments form fields as strings, or the JSON body
 */
record ApiCall(String method, String token, ObjectNode arguments) {
    String required(String name) {
        return find(name).orElseThrow(() -> ApiError.missing(name));
    }

    Optional<String> find(String name) {
        return Json.findText(arguments, name);
    }

    String text(String name) {
        return Json.text(arguments, name);
    }

    boolean flag(String name) {
        return text(name).equalsIgnoreCase("true") || text(name).equals("1");
    }

    int number(String name, int otherwise) {
        return arguments.path(name).asInt(otherwise);
    }

    /** A structured argument, sent as JSON or as a string that holds JSON. */
    Optional<JsonNode> findJson(String name, String errorName) {
        JsonNode value = arguments.path(name);
        if (value.isMissingNode() || value.isNull() || value.asString("-").isEmpty()) return Optional.empty();
        if (!value.isString()) return Optional.of(value);
        try {
            return Optional.of(Json.parse(value.asString("")));
        } catch (JacksonException notJson) {
            throw new ApiError(errorName);
        }
    }

    /** Its arguments may hold a learner's words, so it prints as its method. */
    @Override
    public String toString() {
        return "ApiCall[" + method + "]";
    }
}
