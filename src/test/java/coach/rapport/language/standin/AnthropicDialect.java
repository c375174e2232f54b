package coach.rapport.language.standin;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Anthropic's messages.
 *
 * @see <a href="https://platform.claude.com/docs/en/api/messages">the protocol</a>
 */
record AnthropicDialect(String model, String key) implements Dialect {
    @Override
    public void admit(Received request) {
        if (!request.findHeader("x-api-key").orElse("").equals(key)) throw AnthropicErrors.wrongKey();
        if (request.findHeader("anthropic-version").isEmpty()) {
            throw AnthropicErrors.invalid("anthropic-version: header is required");
        }
    }

    @Override
    public Optional<Response> lookUp(Received request) {
        if (request.isGet("/models")) {
            return Optional.of(Response.json(
                    200,
                    Json.object(
                            "data", List.of(description()), "has_more", false, "first_id", model, "last_id", model)));
        }
        return request.findGetBelow("/models").map(this::lookUp);
    }

    private Response lookUp(String wanted) {
        if (!wanted.equals(model)) throw AnthropicErrors.unknownModel(wanted);
        return Response.json(200, description());
    }

    private Object description() {
        return Json.object("type", "model", "id", model, "display_name", model, "created_at", "2025-09-29T00:00:00Z");
    }

    @Override
    public Asked read(Received request) {
        if (!request.isPost("/messages")) throw AnthropicErrors.unknownPath();
        JsonNode body = Json.findObject(request.body())
                .orElseThrow(() -> AnthropicErrors.invalid("The request body is not valid JSON"));
        return new AnthropicQuestion(body).read(model);
    }

    @Override
    public Response whole(Reply reply) {
        return new AnthropicAnswer(reply).whole();
    }

    @Override
    public Response streamed(Reply reply, Asked asked) {
        return new AnthropicAnswer(reply).streamed();
    }

    @Override
    public Response failure(int status) {
        return AnthropicErrors.response(status, status < 500 ? "The request was refused." : "Internal server error");
    }
}
