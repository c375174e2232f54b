package coach.rapport.coaching.drafts;

import coach.rapport.coaching.Draft;
import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.Reproaches;
import java.util.regex.Pattern;

/** Which misses are told of a draft: those that the product is sure of, and for which it has seen enough. */
final class Tellable {
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}[ ,'\u2019]+\\p{Lu}{2,}");

    private Tellable() {}

    static boolean is(Draft draft, Evidence missed) {
        if (!Reproaches.areTold(missed.technique())) return false;
        return missed.technique() != Technique.THEIR_LANGUAGE || isForeign(draft, missed);
    }

    /** Whose words are jargon to whom is known only from what the other wrote; capitals shout at anybody. */
    private static boolean isForeign(Draft draft, Evidence missed) {
        return draft.answers().isPresent()
                || CAPITALS.matcher(missed.quote().words()).find();
    }
}
