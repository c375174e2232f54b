package coach.rapport.playground.deliveries;

import coach.rapport.playground.PlaygroundPart;

/** The way to the app: its WebSocket where one is open, otherwise HTTP. */
@PlaygroundPart
class AppDoor {
    private final HttpDoor http;
    private final SocketDoor socket;
    private final DeliveryLog log;

    AppDoor(HttpDoor http, SocketDoor socket, DeliveryLog log) {
        this.http = http;
        this.socket = socket;
        this.log = log;
    }

    Answer knock(Delivery delivery) {
        Answer answer = socket.open() ? socket.knock(delivery) : http.knock(delivery);
        log.add(delivery, answer);
        return answer;
    }
}
