package coach.rapport.language.standin;

/** Refusals as Anthropic words them. */
final class AnthropicErrors {
    private AnthropicErrors() {}

    static Refusal wrongKey() {
        return new Refusal(response(401, "invalid x-api-key"));
    }

    static Refusal unknownModel(String model) {
        return new Refusal(response(404, "model: " + model));
    }

    static Refusal unknownPath() {
        return new Refusal(response(404, "Not Found"));
    }

    static Refusal invalid(String message) {
        return new Refusal(response(400, message));
    }

    static Refusal missingField(String name) {
        return invalid(name + ": Field required");
    }

    static Response response(int status, String message) {
        Object error = Json.object("type", type(status), "message", message);
        return Response.json(status, Json.object("type", "error", "error", error, "request_id", "req_standin"));
    }

    private static String type(int status) {
        return switch (status) {
            case 401 -> "authentication_error";
            case 403 -> "permission_error";
            case 404 -> "not_found_error";
            case 413 -> "request_too_large";
            case 429 -> "rate_limit_error";
            case 504 -> "timeout_error";
            case 529 -> "overloaded_error";
            default -> status < 500 ? "invalid_request_error" : "api_error";
        };
    }
}
