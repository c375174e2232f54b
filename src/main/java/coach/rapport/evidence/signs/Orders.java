package coach.rapport.evidence.signs;

import coach.rapport.evidence.text.Phrases;
import coach.rapport.evidence.text.Sentence;
import java.util.Map;

/** Tells what advises, fixes or orders. */
final class Orders {
    private static final Map<String, Phrases> SECTIONS = Sections.read("orders.txt");
    private static final Phrases ORDER = Sections.get(SECTIONS, "order");
    private static final Phrases BARE = Sections.get(SECTIONS, "bare");
    private static final Phrases SPARED = Phrases.of(
            "(?:won't|not going to|no need to|don't need to|don't have to|instead of|without|rather than|before (?:i|we)|not) (?:.. )?(?:ask(?:ing)?|make|making|have|having|tell(?:ing)?|restart|reset|you|repeat)");

    private Orders() {}

    /** Returns whether it tells the customer what to do, or fixes. */
    static boolean advises(Sentence sentence) {
        return !SPARED.in(sentence)
                && (ORDER.in(sentence) || sentence.clauses().stream().anyMatch(ORDER::in));
    }

    /** Returns whether it orders an effort without a word that softens it. */
    static boolean bare(Sentence sentence) {
        return BARE.in(sentence) && !sentence.marked() && !sentence.plain().contains("please");
    }
}
