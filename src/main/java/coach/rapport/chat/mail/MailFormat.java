package coach.rapport.chat.mail;

import coach.rapport.chat.Delivery;
import coach.rapport.chat.Destination;
import coach.rapport.chat.Earlier;
import coach.rapport.chat.Form;
import coach.rapport.chat.Part;
import coach.rapport.chat.Request;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Requests and deliveries as JSON. A field that an older version wrote and we no longer know is passed over. */
class MailFormat {
    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(Request.class, Kind.class)
            .addMixIn(Delivery.class, Kind.class)
            .addMixIn(Destination.class, Kind.class)
            .addMixIn(Earlier.class, Kind.class)
            .addMixIn(Part.class, Kind.class)
            .addMixIn(Form.Field.class, Kind.class)
            .build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
    private interface Kind {}

    String write(Request request) {
        return json.writerFor(Request.class).writeValueAsString(request);
    }

    Request readRequest(String body) {
        return json.readValue(body, Request.class);
    }

    String write(Delivery delivery) {
        return json.writerFor(Delivery.class).writeValueAsString(delivery);
    }

    Delivery readDelivery(String body) {
        return json.readValue(body, Delivery.class);
    }
}
