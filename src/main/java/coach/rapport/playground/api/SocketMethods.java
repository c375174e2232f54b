package coach.rapport.playground.api;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.deliveries.SocketTickets;
import coach.rapport.playground.workspace.Json;
import coach.rapport.playground.workspace.OwnAddress;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** {@code apps.connections.open}: the address of a WebSocket for Socket Mode. */
@PlaygroundPart
class SocketMethods implements ApiFamily {
    private final SocketTickets tickets;
    private final OwnAddress address;

    SocketMethods(SocketTickets tickets, OwnAddress address) {
        this.tickets = tickets;
        this.address = address;
    }

    @Override
    public Map<String, ApiMethod> methods() {
        return Map.of("apps.connections.open", this::open);
    }

    private ObjectNode open(ApiCall call) {
        String url = address.at("/playground/socket?ticket=" + tickets.issue());
        return Json.object().put("url", url.replaceFirst("^http", "ws"));
    }
}
