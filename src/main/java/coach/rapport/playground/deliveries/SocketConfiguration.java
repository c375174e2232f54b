package coach.rapport.playground.deliveries;

import coach.rapport.playground.PlaygroundPart;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/** Opens {@code /playground/socket} to who holds a ticket. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
@ConditionalOnProperty(name = PlaygroundPart.SWITCH, havingValue = "true")
class SocketConfiguration implements WebSocketConfigurer {
    private final SocketDoor door;
    private final SocketTickets tickets;

    SocketConfiguration(SocketDoor door, SocketTickets tickets) {
        this.door = door;
        this.tickets = tickets;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(door, "/playground/socket").addInterceptors(new TicketCheck());
    }

    private final class TicketCheck implements HandshakeInterceptor {
        @Override
        public boolean beforeHandshake(
                ServerHttpRequest request,
                ServerHttpResponse response,
                WebSocketHandler handler,
                Map<String, Object> attributes) {
            String ticket = UriComponentsBuilder.fromUri(request.getURI())
                    .build()
                    .getQueryParams()
                    .getFirst("ticket");
            boolean admitted = tickets.redeem(ticket);
            if (!admitted) response.setStatusCode(HttpStatus.FORBIDDEN);
            return admitted;
        }

        @Override
        public void afterHandshake(
                ServerHttpRequest request,
                ServerHttpResponse response,
                WebSocketHandler handler,
                @org.jspecify.annotations.Nullable Exception failure) {}
    }
}
