package coach.rapport.playground.deliveries;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.workspace.Json;
import coach.rapport.playground.workspace.Kind;
import coach.rapport.playground.workspace.OwnAddress;
import coach.rapport.playground.workspace.PlaygroundClock;
import coach.rapport.playground.workspace.Shelf;
import java.time.Duration;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** Addresses at which the app may answer what a person did: five times within thirty minutes. */
@PlaygroundPart
public class ResponseUrls {
    private static final Duration VALID = Duration.ofMinutes(30);
    private static final int USES = 5;

    private final Shelf shelf;
    private final PlaygroundClock clock;
    private final OwnAddress address;

    ResponseUrls(Shelf shelf, PlaygroundClock clock, OwnAddress address) {
        this.shelf = shelf;
        this.clock = clock;
        this.address = address;
    }

    /** @param ts the message on which the person acted, empty for a command */
    String issue(String channel, String user, String ts) {
        String id = UUID.randomUUID().toString();
        ObjectNode ticket =
                Json.object().put("channel", channel).put("user", user).put("ts", ts);
        ticket.put("until_ms", clock.instant().plus(VALID).toEpochMilli()).put("uses", 0);
        shelf.put(Kind.RESPONSE_URL, id, ticket);
        return address.at("/playground/response/" + id);
    }

    /** @throws IllegalArgumentException where the address is unknown, too old or used up */
    public synchronized ObjectNode use(String id) {
        ObjectNode ticket =
                shelf.find(Kind.RESPONSE_URL, id).orElseThrow(() -> new IllegalArgumentException("invalid_url"));
        if (clock.millis() > ticket.path("until_ms").asLong(0)) throw new IllegalArgumentException("expired_url");
        int uses = ticket.path("uses").asInt(0);
        if (uses >= USES) throw new IllegalArgumentException("used_url");
        shelf.put(Kind.RESPONSE_URL, id, ticket.deepCopy().put("uses", uses + 1));
        return ticket;
    }
}
