package coach.rapport.coaching;

import coach.rapport.practice.Exchange;
import java.util.List;

/**
 * A moment and its second try.
 *
 * @param first the exchange as it was; {@code second} as it is now
 * @param remarks what the other wording changed, a sentence each
 */
public record Comparison(Exchange first, Exchange second, List<String> remarks) {
    public Comparison {
        remarks = List.copyOf(remarks);
    }
}
