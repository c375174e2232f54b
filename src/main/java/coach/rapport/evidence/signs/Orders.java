package coach.rapport.evidence.signs;

import coach.rapport.evidence.text.Phrases;
import coach.rapport.evidence.text.Sentence;
import java.util.Map;
import java.util.stream.Stream;

/** Tells what advises, fixes or orders. */
public final class Orders {
    private static final Map<String, Phrases> SECTIONS = Sections.read("orders.txt");
    private static final Phrases ORDER = Sections.get(SECTIONS, "order");
    private static final Phrases BARE = Sections.get(SECTIONS, "bare");
    private static final Phrases SPARED = Phrases.of(
            "(?:won't|not going to|no need to|don't need to|don't have to|instead of|without|rather than|before (?:i|we)|not) (?:.. )?(?:ask(?:ing)?|make|making|have|having|tell(?:ing)?|restart|reset|you|repeat)");

    private static final Phrases OFFER = Phrases.of("(?:i|we|what i)(?:'ll| will| can| could|'d|'m going to)");

    /** What I do next, in {@code I can find out, and send it to you}. */
    private static final Phrases CARRIES_ON = Phrases.of("^(?:and |then |or )*[a-z]+");

    private Orders() {}

    /** Returns whether it tells the customer what to do, or fixes. */
    public static boolean advises(Sentence sentence) {
        if (SPARED.in(sentence)) return false;
        boolean offers = OFFER.in(sentence);
        return ORDER.in(sentence)
                || sentence.clauses().stream()
                        .filter(clause -> !offers || !CARRIES_ON.in(clause))
                        .anyMatch(ORDER::in);
    }

    /** Returns the parts that order an effort without a word that softens it. */
    static Stream<Sentence> bareParts(Sentence sentence) {
        if (OFFER.in(sentence)) return Stream.empty();
        Stream<Sentence> parts = sentence.length() > 8 ? sentence.clauses().stream() : Stream.of(sentence);
        return parts.filter(Orders::bare);
    }

    private static boolean bare(Sentence sentence) {
        return BARE.in(sentence) && !sentence.marked() && !sentence.plain().contains("please");
    }
}
