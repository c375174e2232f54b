package coach.rapport.language.standin;

/** Refusals as Ollama words them. */
final class OllamaErrors {
    private OllamaErrors() {}

    static Refusal unknownModel(String model) {
        return new Refusal(response(404, "model '%s' not found".formatted(model)));
    }

    static Refusal unknownPath() {
        return new Refusal(response(404, "404 page not found"));
    }

    static Refusal invalid(String message) {
        return new Refusal(response(400, message));
    }

    static Response response(int status, String message) {
        return Response.json(status, Json.object("error", message));
    }
}
