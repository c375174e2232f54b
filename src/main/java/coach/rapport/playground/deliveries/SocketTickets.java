package coach.rapport.playground.deliveries;

import coach.rapport.playground.PlaygroundPart;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Each address that {@code apps.connections.open} gives out opens one WebSocket. */
@PlaygroundPart
public class SocketTickets {
    private final Set<String> open = ConcurrentHashMap.newKeySet();

    public String issue() {
        String ticket = UUID.randomUUID().toString();
        open.add(ticket);
        return ticket;
    }

    boolean redeem(@Nullable String ticket) {
        return ticket != null && open.remove(ticket);
    }
}
