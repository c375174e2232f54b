package coach.rapport.coaching.moments;

import coach.rapport.curriculum.Pronouns;
import coach.rapport.practice.Exchange;
import java.util.Locale;

/** What the customer did next, as the second half of a sentence. */
public final class Aftermath {
    /** Smaller moves of trust are not spoken of. */
    private static final double NOTICED = 0.05;

    private Aftermath() {}

    /** Returns the answer, and where trust went the way of the wording, the move. */
    static String of(Exchange exchange, boolean shown, Pronouns pronouns) {
        double before = exchange.step().before().trust();
        double after = exchange.step().after().trust();
        String answer = "%s answered \"%s\""
                .formatted(pronouns.subject(), Excerpt.of(exchange.customer().text()));
        if (shown && after - before > NOTICED) {
            return "%s and trust rose from %s to %s".formatted(answer, points(before), points(after));
        }
        if (!shown && before - after > NOTICED) {
            return "%s and trust fell from %s to %s".formatted(answer, points(before), points(after));
        }
        return answer;
    }

    /** Returns points with one decimal where they need it: 3, 3.5. */
    public static String points(double points) {
        String text = String.format(Locale.ROOT, "%.1f", points);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
