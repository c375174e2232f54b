package coach.rapport.language.standin;

/** Refusals as OpenAI words them. */
final class OpenAiErrors {
    private OpenAiErrors() {}

    static Refusal wrongKey() {
        return refusal(
                401, "Incorrect API key provided. You can find your API key in your account.", null, "invalid_api_key");
    }

    static Refusal missingKey() {
        return refusal(401, "You didn't provide an API key.", null, null);
    }

    static Refusal unknownModel(String model) {
        String message = "The model `%s` does not exist or you do not have access to it.".formatted(model);
        return refusal(404, message, null, "model_not_found");
    }

    static Refusal unknownPath(Received request) {
        return refusal(404, "Invalid URL (%s %s)".formatted(request.method(), request.path()), null, null);
    }

    static Refusal notJson() {
        return refusal(400, "We could not parse the JSON body of your request.", null, null);
    }

    static Refusal unknownField(String name) {
        return refusal(400, "Unknown parameter: '%s'.".formatted(name), name, "unknown_parameter");
    }

    static Refusal missingField(String name) {
        return refusal(400, "Missing required parameter: '%s'.".formatted(name), name, "missing_required_parameter");
    }

    static Refusal invalid(String field, String why) {
        return refusal(400, "Invalid value for '%s': %s".formatted(field, why), field, "invalid_value");
    }

    static Refusal unsupported(String field, String why) {
        return refusal(400, "Unsupported parameter: '%s' %s".formatted(field, why), field, "unsupported_parameter");
    }

    static Refusal schema(String name, String why) {
        String message = "Invalid schema for response_format '%s': %s".formatted(name, why);
        return refusal(400, message, "response_format", null);
    }

    static Response failure(int status) {
        if (status == 429)
            return response(429, "Rate limit reached for requests.", "requests", null, "rate_limit_exceeded");
        return status < 500
                ? response(status, "The request was refused.", "invalid_request_error", null, null)
                : response(
                        status, "The server had an error while processing your request.", "server_error", null, null);
    }

    private static Refusal refusal(int status, String message, String parameter, String code) {
        return new Refusal(response(status, message, "invalid_request_error", parameter, code));
    }

    private static Response response(int status, String message, String type, String parameter, String code) {
        Object error = Json.object("message", message, "type", type, "param", parameter, "code", code);
        return Response.json(status, Json.object("error", error));
    }
}
