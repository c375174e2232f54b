package coach.rapport.language.standin;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Google's Gemini.
 *
 * @see <a href="https://ai.google.dev/api/generate-content">the protocol</a>
 */
record GeminiDialect(String model, String key) implements Dialect {
    @Override
    public void admit(Received request) {
        String given = request.findHeader("x-goog-api-key").orElseThrow(GeminiErrors::missingKey);
        if (!given.equals(key)) throw GeminiErrors.wrongKey();
    }

    @Override
    public Optional<Response> lookUp(Received request) {
        if (request.isGet("/models")) {
            return Optional.of(Response.json(200, Json.object("models", List.of(description()))));
        }
        return request.findGetBelow("/models").map(this::lookUp);
    }

    private Response lookUp(String wanted) {
        if (!wanted.equals(model)) throw GeminiErrors.unknownModel(wanted);
        return Response.json(200, description());
    }

    private Object description() {
        return Json.object(
                "name",
                "models/" + model,
                "version",
                "001",
                "displayName",
                model,
                "inputTokenLimit",
                1_048_576,
                "outputTokenLimit",
                65_536,
                "supportedGenerationMethods",
                List.of("generateContent", "countTokens"));
    }

    @Override
    public Asked read(Received request) {
        String[] target = request.path().split("[/:]");
        if (!request.method().equals("POST") || target.length != 4 || !target[1].equals("models")) {
            throw GeminiErrors.unknownPath();
        }
        if (!target[2].equals(model)) throw GeminiErrors.unknownModel(target[2]);
        JsonNode body = Json.findObject(request.body())
                .orElseThrow(() -> GeminiErrors.invalid("Invalid JSON payload received."));
        return new GeminiQuestion(body).read(streaming(target[3], request.query()));
    }

    private static boolean streaming(String method, String query) {
        if (method.equals("generateContent")) return false;
        if (!method.equals("streamGenerateContent")) throw GeminiErrors.unknownPath();
        // Without it Google sends one growing JSON array, which this stand-in does not.
        if (!query.contains("alt=sse")) throw GeminiErrors.invalid("This stand-in streams with alt=sse only.");
        return true;
    }

    @Override
    public Response whole(Reply reply) {
        return new GeminiAnswer(reply).whole();
    }

    @Override
    public Response streamed(Reply reply, Asked asked) {
        return new GeminiAnswer(reply).streamed();
    }

    @Override
    public Response failure(int status) {
        return GeminiErrors.response(
                status, status < 500 ? "The request was refused." : "An internal error has occurred.");
    }
}
