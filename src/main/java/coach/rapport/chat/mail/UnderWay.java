package coach.rapport.chat.mail;

import coach.rapport.chat.Request;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The request that a thread works on. When it erases its own person it is told apart by this from all others of theirs
 * that are worked on at that moment: it is answered, and they are not.
 */
final class UnderWay {
    private static final ScopedValue<Request> REQUEST = ScopedValue.newInstance();

    private UnderWay() {}

    static <T> T working(Request request, Supplier<T> work) {
        return ScopedValue.where(REQUEST, request).call(work::get);
    }

    static Optional<Request> find() {
        return REQUEST.isBound() ? Optional.of(REQUEST.get()) : Optional.empty();
    }
}
