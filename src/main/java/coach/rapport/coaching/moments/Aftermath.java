package coach.rapport.coaching.moments;

import coach.rapport.curriculum.Pronouns;
import coach.rapport.practice.Exchange;
import java.util.Locale;
import java.util.Optional;

/** What the customer did next, as the second half of a sentence. */
public final class Aftermath {
    /** Smaller moves of trust are not spoken of. */
    private static final double NOTICED = 0.05;

    private Aftermath() {}

    /** Returns the answer, and where trust went the way of the wording, the move. */
    static String of(Exchange exchange, boolean shown, Pronouns pronouns) {
        String answer = "%s answered \"%s\""
                .formatted(pronouns.subject(), Excerpt.of(exchange.customer().text()));
        return ofTrust(exchange, shown)
                .map(move -> "%s and trust %s".formatted(answer, move))
                .orElse(answer);
    }

    /** Returns where trust went, such as "rose from 3 to 5"; empty where it did not go the way of the wording. */
    static Optional<String> ofTrust(Exchange exchange, boolean shown) {
        double before = exchange.step().before().trust();
        double after = exchange.step().after().trust();
        if ((shown ? after - before : before - after) <= NOTICED) return Optional.empty();
        return Optional.of("%s from %s to %s".formatted(shown ? "rose" : "fell", points(before), points(after)));
    }

    /** Returns points with one decimal where they need it: 3, 3.5. */
    public static String points(double points) {
        String text = String.format(Locale.ROOT, "%.1f", points);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
