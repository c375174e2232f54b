package coach.rapport.language.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A message, or the events of one. */
record AnthropicAnswer(Reply reply) {
    Response whole() {
        List<Object> content = reply.text().isEmpty() ? List.of() : List.of(block(reply.text()));
        return Response.json(200, message(content, finish(), reply.usage().answer()));
    }

    Response streamed() {
        List<String> said = new ArrayList<>();
        said.add(event("message_start", "message", message(List.of(), null, 1)));
        if (!reply.text().isEmpty()) {
            said.add(event("content_block_start", "index", 0, "content_block", block("")));
            said.add(event("ping"));
        }
        for (String piece : reply.pieces()) {
            said.add(event(
                    "content_block_delta", "index", 0, "delta", Json.object("type", "text_delta", "text", piece)));
        }
        return Response.stream("text/event-stream; charset=utf-8", said, ending());
    }

    private List<String> ending() {
        List<String> ending = new ArrayList<>();
        if (!reply.text().isEmpty()) ending.add(event("content_block_stop", "index", 0));
        ending.add(event(
                "message_delta",
                "delta",
                Json.object("stop_reason", finish(), "stop_sequence", null),
                "usage",
                usage(reply.usage().answer())));
        ending.add(event("message_stop"));
        return ending;
    }

    private Object message(List<Object> content, String finish, int answerTokens) {
        return Json.object(
                "id",
                "msg_standin",
                "type",
                "message",
                "role",
                "assistant",
                "model",
                reply.model(),
                "content",
                content,
                "stop_reason",
                finish,
                "stop_sequence",
                null,
                "usage",
                usage(answerTokens));
    }

    private static Object block(String text) {
        return Json.object("type", "text", "text", text);
    }

    /** What was read from the cache or written to it is not in {@code input_tokens}. */
    private Object usage(int answerTokens) {
        Usage usage = reply.usage();
        return Json.object(
                "input_tokens",
                usage.prompt() - usage.cached() - usage.stored(),
                "cache_creation_input_tokens",
                usage.stored(),
                "cache_read_input_tokens",
                usage.cached(),
                "output_tokens",
                answerTokens);
    }

    private String finish() {
        return switch (reply.finish()) {
            case STOP -> "end_turn";
            case LENGTH -> "max_tokens";
            case FILTERED -> "refusal";
        };
    }

    private static String event(String type, Object... namesWithValues) {
        Map<String, Object> data = Json.object("type", type);
        data.putAll(Json.object(namesWithValues));
        return "event: " + type + "\ndata: " + Json.write(data) + "\n\n";
    }
}
