package coach.rapport.chat.mail;

import coach.rapport.chat.Delivery;
import java.util.List;
import java.util.Optional;

/**
 * What answers a request.
 *
 * @param deliveries in this order
 * @param once where given, this is said to a person once only: the second time nothing goes out
 */
public record Answer(List<Delivery> deliveries, Optional<String> once) {
    public Answer {
        deliveries = List.copyOf(deliveries);
    }

    public static Answer of(Delivery... deliveries) {
        return new Answer(List.of(deliveries), Optional.empty());
    }

    public static Answer of(List<Delivery> deliveries) {
        return new Answer(deliveries, Optional.empty());
    }

    public static Answer once(String what, Delivery... deliveries) {
        return new Answer(List.of(deliveries), Optional.of(what));
    }

    public static Answer nothing() {
        return of();
    }
}
