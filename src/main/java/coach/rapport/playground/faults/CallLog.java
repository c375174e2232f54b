package coach.rapport.playground.faults;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.workspace.Json;
import coach.rapport.playground.workspace.PlaygroundClock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The latest calls of the app with their answers, for tests. Holds no tokens. */
@PlaygroundPart
public class CallLog {
    private static final int KEPT = 5_000;

    private final Deque<ObjectNode> calls = new ArrayDeque<>();
    private final PlaygroundClock clock;

    CallLog(PlaygroundClock clock) {
        this.clock = clock;
    }

    public synchronized void add(String method, ObjectNode arguments, ObjectNode answer) {
        ObjectNode call = Json.object().put("method", method).put("at_ms", clock.millis());
        call.set("arguments", arguments);
        call.set("answer", answer);
        calls.addLast(call);
        if (calls.size() > KEPT) calls.removeFirst();
    }

    /** @param method its name, or empty for all */
    public synchronized List<ObjectNode> list(String method) {
        return calls.stream()
                .filter(call -> method.isEmpty() || Json.text(call, "method").equals(method))
                .toList();
    }

    public synchronized void clear() {
        calls.clear();
    }
}
