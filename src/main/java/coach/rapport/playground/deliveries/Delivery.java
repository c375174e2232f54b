package coach.rapport.playground.deliveries;

import coach.rapport.playground.workspace.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something on its way to the app.
 *
 * @param type as Socket Mode names it
 * @param payload the document, which HTTP wraps as the type demands
 * @param headers beside the signature, such as the retry's number
 */
record Delivery(Type type, ObjectNode payload, Map<String, String> headers) {
    enum Type {
        EVENT("events_api"),
        COMMAND("slash_commands"),
        INTERACTION("interactive");

        private final String socketName;

        Type(String socketName) {
            this.socketName = socketName;
        }

        String socketName() {
            return socketName;
        }
    }

    static Delivery of(Type type, ObjectNode payload) {
        return new Delivery(type, payload, Map.of());
    }

    String contentType() {
        return type == Type.EVENT ? "application/json" : "application/x-www-form-urlencoded";
    }

    String body() {
        return switch (type) {
            case EVENT -> payload.toString();
            case INTERACTION -> "payload=" + encoded(payload.toString());
            case COMMAND ->
                payload.propertyNames().stream()
                        .map(name -> name + "=" + encoded(Json.text(payload, name)))
                        .collect(Collectors.joining("&"));
        };
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The payload may hold a learner's words, so it prints as its type. */
    @Override
    public String toString() {
        return "Delivery[" + type + "]";
    }
}
