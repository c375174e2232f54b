package coach.rapport.playground.api;

import coach.rapport.playground.workspace.Json;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Reads a call from a request: a form or JSON, the token in the header or among the fields. */
final class ApiArguments {
    private static final String BEARER = "Bearer ";

    private ApiArguments() {}

    static ApiCall read(String method, HttpServletRequest request) throws IOException {
        ObjectNode arguments = json(request.getContentType()) ? body(request) : fields(request);
        String token = token(request.getHeader("Authorization"), Json.text(arguments, "token"));
        arguments.remove("token");
        return new ApiCall(method, token, arguments);
    }

    private static boolean json(@Nullable String contentType) {
        return contentType != null && contentType.startsWith("application/json");
    }

    private static ObjectNode body(HttpServletRequest request) throws IOException {
        String text = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Json.findObject(text).orElseThrow(() -> new ApiError("invalid_json"));
    }

    private static ObjectNode fields(HttpServletRequest request) {
        ObjectNode fields = Json.object();
        request.getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
        return fields;
    }

    private static String token(@Nullable String header, String field) {
        return header != null && header.startsWith(BEARER) ? header.substring(BEARER.length()) : field;
    }
}
