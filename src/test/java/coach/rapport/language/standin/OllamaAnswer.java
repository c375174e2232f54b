package coach.rapport.language.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A chat response, or the lines of one. Usage does not tell what came from a cache. */
record OllamaAnswer(Reply reply) {
    Response whole() {
        return Response.json(200, done(reply.text()));
    }

    Response streamed() {
        List<String> said = new ArrayList<>();
        for (String piece : reply.pieces()) {
            Map<String, Object> line = line(piece);
            line.put("done", false);
            said.add(Json.write(line) + "\n");
        }
        return Response.stream("application/x-ndjson", said, List.of(Json.write(done("")) + "\n"));
    }

    private Map<String, Object> line(String text) {
        return Json.object(
                "model", reply.model(),
                "created_at", "2026-11-22T10:00:00.000000000Z",
                "message", Json.object("role", "assistant", "content", text));
    }

    private Object done(String text) {
        Map<String, Object> done = line(text);
        done.put("done", true);
        done.put("done_reason", reply.finish() == Finish.LENGTH ? "length" : "stop");
        // In nanoseconds.
        done.put("total_duration", 5_000_000L);
        done.put("load_duration", 1_000_000L);
        done.put("prompt_eval_count", reply.usage().prompt());
        done.put("prompt_eval_duration", 1_000_000L);
        done.put("eval_count", reply.usage().answer());
        done.put("eval_duration", 3_000_000L);
        return done;
    }
}
