package coach.rapport.language.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A chat completion, or the chunks of one.
 *
 * @param usageWanted whether a stream tells usage, which it does only when asked to
 */
record OpenAiAnswer(Reply reply, boolean usageWanted) {
    Response whole() {
        Object message = Json.object("role", "assistant", "content", reply.text(), "refusal", null);
        Object choice = Json.object("index", 0, "message", message, "logprobs", null, "finish_reason", finish());
        Map<String, Object> body = envelope("chat.completion", List.of(choice));
        body.put("usage", usage());
        return Response.json(200, body);
    }

    Response streamed() {
        List<String> said = new ArrayList<>();
        said.add(event(chunk(Json.object("role", "assistant", "content", "", "refusal", null), null)));
        for (String piece : reply.pieces()) said.add(event(chunk(Json.object("content", piece), null)));
        return Response.stream("text/event-stream; charset=utf-8", said, ending());
    }

    private List<String> ending() {
        List<String> ending = new ArrayList<>();
        ending.add(event(chunk(Map.of(), finish())));
        if (usageWanted) {
            Map<String, Object> usage = envelope("chat.completion.chunk", List.of());
            usage.put("usage", usage());
            ending.add(event(usage));
        }
        ending.add("data: [DONE]\n\n");
        return ending;
    }

    private Object chunk(Map<String, Object> delta, String finish) {
        Object choice = Json.object("index", 0, "delta", delta, "logprobs", null, "finish_reason", finish);
        Map<String, Object> chunk = envelope("chat.completion.chunk", List.of(choice));
        // Where it is told, it is in every chunk, and null until the last.
        if (usageWanted) chunk.put("usage", null);
        return chunk;
    }

    private Map<String, Object> envelope(String object, List<Object> choices) {
        return Json.object(
                "id",
                "chatcmpl-1",
                "object",
                object,
                "created",
                1_700_000_000,
                "model",
                reply.model(),
                "choices",
                choices);
    }

    private Object usage() {
        Usage usage = reply.usage();
        return Json.object(
                "prompt_tokens", usage.prompt(),
                "completion_tokens", usage.answer(),
                "total_tokens", usage.prompt() + usage.answer(),
                "prompt_tokens_details", Json.object("cached_tokens", usage.cached(), "audio_tokens", 0),
                "completion_tokens_details", Json.object("reasoning_tokens", 0, "audio_tokens", 0));
    }

    private String finish() {
        return switch (reply.finish()) {
            case STOP -> "stop";
            case LENGTH -> "length";
            case FILTERED -> "content_filter";
        };
    }

    private static String event(Object data) {
        return "data: " + Json.write(data) + "\n\n";
    }
}
