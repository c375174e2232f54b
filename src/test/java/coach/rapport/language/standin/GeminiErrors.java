package coach.rapport.language.standin;

import java.util.List;
import java.util.Map;

/** Refusals as Google words them. */
final class GeminiErrors {
    private GeminiErrors() {}

    /** Not 401: a key that is not one is an invalid argument to Google. */
    static Refusal wrongKey() {
        String message = "API key not valid. Please pass a valid API key.";
        Map<String, Object> error = error(400, message);
        error.put(
                "details",
                List.of(Json.object(
                        "@type",
                        "type.googleapis.com/google.rpc.ErrorInfo",
                        "reason",
                        "API_KEY_INVALID",
                        "domain",
                        "googleapis.com")));
        return new Refusal(Response.json(400, Json.object("error", error)));
    }

    static Refusal missingKey() {
        return new Refusal(response(403, "Method doesn't allow unregistered callers. Please use API Key."));
    }

    static Refusal unknownModel(String model) {
        String message = "models/%s is not found for API version v1beta, or is not supported for generateContent.";
        return new Refusal(response(404, message.formatted(model)));
    }

    static Refusal unknownPath() {
        return new Refusal(response(404, "Requested entity was not found."));
    }

    static Refusal invalid(String message) {
        return new Refusal(response(400, message));
    }

    static Refusal unknownField(String name, String place) {
        return invalid("Invalid JSON payload received. Unknown name \"%s\"%s: Cannot find field."
                .formatted(name, place.isEmpty() ? "" : " at '" + place + "'"));
    }

    static Response response(int status, String message) {
        return Response.json(status, Json.object("error", error(status, message)));
    }

    private static Map<String, Object> error(int status, String message) {
        return Json.object("code", status, "message", message, "status", name(status));
    }

    private static String name(int status) {
        return switch (status) {
            case 401 -> "UNAUTHENTICATED";
            case 403 -> "PERMISSION_DENIED";
            case 404 -> "NOT_FOUND";
            case 429 -> "RESOURCE_EXHAUSTED";
            case 503 -> "UNAVAILABLE";
            case 504 -> "DEADLINE_EXCEEDED";
            default -> status < 500 ? "INVALID_ARGUMENT" : "INTERNAL";
        };
    }
}
