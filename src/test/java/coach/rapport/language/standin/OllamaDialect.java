package coach.rapport.language.standin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Ollama's own protocol.
 *
 * @see <a href="https://docs.ollama.com/api">the protocol</a>
 */
record OllamaDialect(String model) implements Dialect {
    private static final Map<String, Object> DETAILS =
            Json.object("format", "gguf", "family", "qwen3", "parameter_size", "4.0B", "quantization_level", "Q4_K_M");

    /** Whoever reaches it may ask. */
    @Override
    public void admit(Received request) {}

    @Override
    public Optional<Response> lookUp(Received request) {
        if (request.isGet("/api/tags")) {
            return Optional.of(Response.json(200, Json.object("models", List.of(description()))));
        }
        return request.isPost("/api/show") ? Optional.of(shown(body(request))) : Optional.empty();
    }

    private Object description() {
        return Json.object(
                "name",
                model,
                "model",
                model,
                "modified_at",
                "2026-11-01T10:00:00Z",
                "size",
                2_500_000_000L,
                "digest",
                "0".repeat(64),
                "details",
                DETAILS);
    }

    private Response shown(JsonNode body) {
        OllamaQuestion.checkModel(body, model);
        return Response.json(
                200,
                Json.object(
                        "modelfile",
                        "",
                        "parameters",
                        "",
                        "template",
                        "",
                        "details",
                        DETAILS,
                        "model_info",
                        Map.of("qwen3.context_length", 40_960),
                        "capabilities",
                        List.of("completion")));
    }

    @Override
    public Asked read(Received request) {
        if (!request.isPost("/api/chat")) throw OllamaErrors.unknownPath();
        return new OllamaQuestion(body(request)).read(model);
    }

    private static JsonNode body(Received request) {
        return Json.findObject(request.body())
                .orElseThrow(() -> OllamaErrors.invalid("invalid character looking for beginning of value"));
    }

    @Override
    public Response whole(Reply reply) {
        return new OllamaAnswer(reply).whole();
    }

    @Override
    public Response streamed(Reply reply, Asked asked) {
        return new OllamaAnswer(reply).streamed();
    }

    @Override
    public Response failure(int status) {
        return OllamaErrors.response(status, status < 500 ? "the request was refused" : "an error was encountered");
    }
}
