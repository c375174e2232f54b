package coach.rapport.playground.api;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.workspace.Json;
import coach.rapport.playground.workspace.Kind;
import coach.rapport.playground.workspace.PlaygroundClock;
import coach.rapport.playground.workspace.Shelf;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** "Rapport is thinking...": gone with the app's next message in the thread, or after two minutes. */
@PlaygroundPart
class Thinking {
    private static final Duration LASTS = Duration.ofMinutes(2);

    private final Shelf shelf;
    private final PlaygroundClock clock;

    Thinking(Shelf shelf, PlaygroundClock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    void show(String channel, String threadTs, String status, JsonNode loadingMessages) {
        ObjectNode document = Json.object().put("channel", channel).put("thread_ts", threadTs);
        document.put("status", status)
                .put("until_ms", clock.instant().plus(LASTS).toEpochMilli());
        document.set("loading_messages", loadingMessages);
        shelf.put(Kind.STATUS, channel + "/" + threadTs, document);
    }

    void stop(String channel, String threadTs) {
        shelf.remove(Kind.STATUS, channel + "/" + threadTs);
    }
}
