package coach.rapport.language.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A response with one candidate, or a stream of them. */
record GeminiAnswer(Reply reply) {
    Response whole() {
        return Response.json(
                200, response(candidate(reply.text(), finish()), reply.usage().answer()));
    }

    /** The last response says why it ended; that is all the end marker there is. */
    Response streamed() {
        List<String> said = new ArrayList<>();
        for (String piece : reply.pieces()) said.add(event(response(candidate(piece, null), said.size() + 1)));
        Map<String, Object> last =
                response(candidate("", finish()), reply.usage().answer());
        return Response.stream("text/event-stream", said, List.of(event(last)));
    }

    private Map<String, Object> candidate(String text, String finish) {
        List<Object> parts = text.isEmpty() ? List.of() : List.of(Json.object("text", text));
        Map<String, Object> candidate = Json.object("index", 0);
        // Withheld answers have no content at all.
        if (reply.finish() != Finish.FILTERED) candidate.put("content", Json.object("parts", parts, "role", "model"));
        if (finish != null) candidate.put("finishReason", finish);
        return candidate;
    }

    private Map<String, Object> response(Map<String, Object> candidate, int answerTokens) {
        return Json.object(
                "candidates", List.of(candidate),
                "usageMetadata", usage(answerTokens),
                "modelVersion", reply.model(),
                "responseId", "standin");
    }

    private Object usage(int answerTokens) {
        Usage usage = reply.usage();
        Map<String, Object> told = Json.object(
                "promptTokenCount",
                usage.prompt(),
                "candidatesTokenCount",
                answerTokens,
                "totalTokenCount",
                usage.prompt() + answerTokens);
        // Google leaves zeroes out.
        if (usage.cached() > 0) told.put("cachedContentTokenCount", usage.cached());
        return told;
    }

    private String finish() {
        return switch (reply.finish()) {
            case STOP -> "STOP";
            case LENGTH -> "MAX_TOKENS";
            case FILTERED -> "SAFETY";
        };
    }

    private static String event(Object data) {
        // Google ends its lines as on a typewriter.
        return "data: " + Json.write(data) + "\r\n\r\n";
    }
}
