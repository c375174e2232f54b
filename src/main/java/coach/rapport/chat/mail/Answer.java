package coach.rapport.chat.mail;

import coach.rapport.chat.Delivery;
import coach.rapport.chat.Request;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What answers a request.
 *
 * @param deliveries in this order
 * @param once where given, a name of what is said to a person once only
 * @param otherwise what goes out instead where that was said before
 * @param next what Rapport itself asks for after that, unless it was said before
 */
public record Answer(
        List<Delivery> deliveries, Optional<String> once, List<Delivery> otherwise, Optional<Request> next) {
    public Answer {
        deliveries = List.copyOf(deliveries);
        otherwise = List.copyOf(otherwise);
    }

    public static Answer of(Delivery... deliveries) {
        return of(List.of(deliveries));
    }

    public static Answer of(List<Delivery> deliveries) {
        return new Answer(deliveries, Optional.empty(), List.of(), Optional.empty());
    }

    public static Answer once(String what, List<Delivery> deliveries) {
        return new Answer(deliveries, Optional.of(what), List.of(), Optional.empty());
    }

    public static Answer nothing() {
        return of();
    }

    /** Returns this with more to do once it is out: it is worked on in its turn, even if the process dies before. */
    public Answer then(Request request) {
        return new Answer(deliveries, once, otherwise, Optional.of(request));
    }

    /** Returns this with something before it, whether or not it was said before. */
    public Answer after(Optional<Delivery> first) {
        return new Answer(joined(first, deliveries), once, joined(first, otherwise), next);
    }

    private static List<Delivery> joined(Optional<Delivery> first, List<Delivery> rest) {
        return Stream.concat(first.stream(), rest.stream()).toList();
    }

    public Answer otherwise(Delivery... instead) {
        return new Answer(deliveries, once, List.of(instead), next);
    }
}
