package coach.rapport.wholepath;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** How the customer's latest line came to stand in a thread: what was posted, and what it was changed to. */
record Growth(JsonNode post, List<JsonNode> changes) {
    static Growth latestIn(Practice practice) {
        List<JsonNode> calls = practice.learner().workspace().calls();
        JsonNode post = calls.stream()
                .filter(call -> is(call, "chat.postMessage"))
                .filter(call -> argument(call, "thread_ts").equals(practice.thread()))
                .reduce((_, later) -> later)
                .orElseThrow();
        String message = post.path("answer").path("ts").asString();
        List<JsonNode> changes = calls.stream()
                .filter(call -> is(call, "chat.update"))
                .filter(call -> argument(call, "ts").equals(message))
                .toList();
        return new Growth(post, changes);
    }

    private static boolean is(JsonNode call, String method) {
        return call.path("method").asString().equals(method);
    }

    private static String argument(JsonNode call, String name) {
        return call.path("arguments").path(name).asString("");
    }

    String posted() {
        return argument(post, "text");
    }

    List<String> changedTo() {
        return changes.stream().map(change -> argument(change, "text")).toList();
    }
}
