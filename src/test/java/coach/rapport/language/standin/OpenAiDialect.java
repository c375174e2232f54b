package coach.rapport.language.standin;

import java.util.List;
import java.util.Optional;

/**
 * OpenAI's chat completions.
 *
 * @see <a href="https://platform.openai.com/docs/api-reference/chat">the protocol</a>
 */
record OpenAiDialect(String model, String key) implements Dialect {
    @Override
    public void admit(Received request) {
        String given = request.findHeader("authorization").orElseThrow(OpenAiErrors::missingKey);
        if (!given.equals("Bearer " + key)) throw OpenAiErrors.wrongKey();
    }

    @Override
    public Optional<Response> lookUp(Received request) {
        if (request.isGet("/models")) {
            return Optional.of(Response.json(200, Json.object("object", "list", "data", List.of(description()))));
        }
        return request.findGetBelow("/models").map(this::lookUp);
    }

    private Response lookUp(String wanted) {
        if (!wanted.equals(model)) throw OpenAiErrors.unknownModel(wanted);
        return Response.json(200, description());
    }

    private Object description() {
        return Json.object("id", model, "object", "model", "created", 1_700_000_000, "owned_by", "stand-in");
    }

    @Override
    public Asked read(Received request) {
        if (!request.isPost("/chat/completions")) throw OpenAiErrors.unknownPath(request);
        return new OpenAiQuestion(Json.findObject(request.body()).orElseThrow(OpenAiErrors::notJson)).read(model);
    }

    @Override
    public Response whole(Reply reply) {
        return new OpenAiAnswer(reply, true).whole();
    }

    @Override
    public Response streamed(Reply reply, Asked asked) {
        return new OpenAiAnswer(reply, asked.usageWanted()).streamed();
    }

    @Override
    public Response failure(int status) {
        return OpenAiErrors.failure(status);
    }
}
